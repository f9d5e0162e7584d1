import { GraphQLError } from 'graphql';
import { type SizeRefusal, sizeRefusals } from './refusals.ts';

/** The answer to a request that is refused for its size, before anything is done for it. */
export function sizeRefused(code: SizeRefusal, details: Readonly<Record<string, string | number>> = {}): GraphQLError {
  const messages = sizeRefusals[code];
  return new GraphQLError(messages.en, { extensions: { code, details, messages, http: { status: 400 } } });
}

/** One number that is bounded: what it counts, how much there is, and how much is allowed. */
export type Bounded = { code: SizeRefusal; counts?: string; actual: number; allowed: number };

/** Throws for the first number that is above its bound. */
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
