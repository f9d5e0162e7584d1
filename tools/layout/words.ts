/** Words that only the stay family uses, as parts of names: `bedDays`, `arrivalOn`, `STAY_COMPLETED`. */
const OF_STAYS = new Set(['bed', 'beds', 'stay', 'stays', 'arrival', 'arrivals', 'arrived', 'arrive', 'departure', 'departed']);

/** Units of an amount belong to money and are shared by all families. */
const SHARED = /BED_DAY/g;

/** Returns whether a source contains words of stays, which measures how far one family is spread over a service. */
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
