import type { SignatureStanding as ShownStanding } from '../generated/graphql.ts';

export type StoredStanding = 'good' | 'unknown' | 'revoked' | 'notAsked';

const SHOWN = [
  ['good', 'GOOD'],
  ['unknown', 'UNKNOWN'],
  ['revoked', 'REVOKED'],
  ['notAsked', 'NOT_ASKED'],
] as const satisfies [StoredStanding, ShownStanding][];

/** What is known as the column has it, as the schema names it. */
export function toShownStanding(stored: string): ShownStanding {
  const shown = SHOWN.find(([one]) => one === stored)?.[1];
  if (!shown) throw new Error(`no such standing: ${stored}`);
  return shown;
}

/** What is known as the schema names it, as the column has it. */
export function fromShownStanding(shown: ShownStanding): StoredStanding {
  const stored = SHOWN.find(([, one]) => one === shown)?.[0];
  if (!stored) throw new Error(`no such standing: ${shown}`);
  return stored;
}
