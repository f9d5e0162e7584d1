import { isDeepStrictEqual } from 'node:util';

/** What was asked of the portal, by which rule of the law, what the law expects and what came. */
export type Compared<Value> = { rule: string; what: string; expected: Value; came: Value };

/** The portal did something else than the law says. */
export class Difference extends Error {
  constructor(rule: string, text: string) {
    super(`${rule}: ${text}`);
    this.name = 'Difference';
  }
}

/** Demands what the law expects. */
export function requireSame<Value>({ rule, what, expected, came }: Compared<Value>): void {
  if (isDeepStrictEqual(came, expected)) return;
  throw new Difference(rule, `${what}: expected ${JSON.stringify(expected)}, came ${JSON.stringify(came)}`);
}

/** Demands that something is there. */
export function required<Value>(rule: string, what: string, value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Difference(rule, `${what}: expected, but nothing came`);
  return value;
}
