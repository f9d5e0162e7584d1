import { isDeepStrictEqual } from 'node:util';

/** What was compared, the rule of the law, the expected value and the actual one. */
export type Compared<Value> = { rule: string; what: string; expected: Value; came: Value };

/** Thrown when the portal does something else than the law requires. */
export class Difference extends Error {
  constructor(rule: string, text: string) {
    super(`${rule}: ${text}`);
    this.name = 'Difference';
  }
}

/** Throws a `Difference` when the two values differ. */
export function requireSame<Value>({ rule, what, expected, came }: Compared<Value>): void {
  if (isDeepStrictEqual(came, expected)) return;
  throw new Difference(rule, `${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(came)}`);
}

/** Returns the value; throws a `Difference` when it is null or undefined. */
export function required<Value>(rule: string, what: string, value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Difference(rule, `${what}: expected, but missing`);
  return value;
}
