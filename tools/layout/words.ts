/** Words that only the stay family uses. A name such as `bedDays` or `arrivalOn` counts, whatever its case. */
const STAY = /bed|stay|arriv|departure|departed/i;

/** Units of an amount are words of money and shared by all families. */
const SHARED = /BED_DAY/g;

/** Says whether a source speaks of stays: the measure of how much one family is spread over a service. */
export function speaksOfStays(source: string): boolean {
  return STAY.test(withoutComments(source).replaceAll(SHARED, ''));
}

function withoutComments(source: string): string {
  const isComment = (line: string) => ['//', '/*', '*'].some((mark) => line.trimStart().startsWith(mark));
  return source
    .split('\n')
    .filter((line) => !isComment(line))
    .join('\n');
}
