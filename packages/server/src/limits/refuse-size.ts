import { GraphQLError } from 'graphql';
import { type SizeRefusal, sizeRefusals } from './refusals.ts';

/** Returns the error for a request that is refused because of its size, before anything else is done. */
export function sizeRefused(code: SizeRefusal, details: Readonly<Record<string, string | number>> = {}): GraphQLError {
  const messages = sizeRefusals[code];
  return new GraphQLError(messages.en, { extensions: { code, details, messages, http: { status: 400 } } });
}

/** A limited number: what it counts, its value, and the limit. */
export type Bounded = { code: SizeRefusal; counts?: string; actual: number; allowed: number };

/** Throws for the first number above its limit. */
export function refuseAbove(numbers: readonly Bounded[]): void {
  const above = numbers.find(({ actual, allowed }) => actual > allowed);
  if (!above) return;
  const { code, counts, actual, allowed } = above;
  throw sizeRefused(code, {
    ...(counts !== undefined && { counts }),
    actual: Math.min(actual, Number.MAX_SAFE_INTEGER),
    allowed,
  });
}
