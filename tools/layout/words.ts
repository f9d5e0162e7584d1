/** Words that only the stay family uses, as parts of names: `bedDays`, `arrivalOn`, `STAY_COMPLETED`. */
const OF_STAYS = new Set(['bed', 'beds', 'stay', 'stays', 'arrival', 'arrivals', 'arrived', 'arrive', 'departure', 'departed']);

/** Units of an amount are words of money and shared by all families. */
const SHARED = /BED_DAY/g;

/** Says whether a source speaks of stays: the measure of how much one family is spread over a service. */
export function speaksOfStays(source: string): boolean {
  const words =
    withoutComments(source)
      .replaceAll(SHARED, '')
      .match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
  return words.some((word) => OF_STAYS.has(word.toLowerCase()));
}

function withoutComments(source: string): string {
  const isComment = (line: string) => ['//', '/*', '*'].some((mark) => line.trimStart().startsWith(mark));
  return source
    .split('\n')
    .filter((line) => !isComment(line))
    .join('\n');
}
