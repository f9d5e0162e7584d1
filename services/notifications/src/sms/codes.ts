/** Returns a random integer from 0 to `limit` - 1, uniformly distributed. */
export type RandomBelow = (limit: number) => number;

const CODES: readonly string[] = Array.from({ length: 90 }, (_, at) => String(at + 10));

/** All two-digit codes, 10 to 99, in random order (A2-15c). */
export function shuffledCodes(randomBelow: RandomBelow): string[] {
  const codes = [...CODES];
  const shuffled: string[] = [];
  while (codes.length > 0) shuffled.push(...codes.splice(randomBelow(codes.length), 1));
  return shuffled;
}

/** Returns the only two-digit number in a text; undefined when there is none or more than one (A2-15c). */
export function codeIn(text: string): string | undefined {
  const [code, ...others] = text.match(/\d+/g) ?? [];
  return others.length === 0 && code?.length === 2 ? code : undefined;
}
