import type { RevocationRule } from '../signing/standing.ts';
import { type Dated, inForceOn, largestQuantityOn, type PlainDate } from '@aleumet/domain';

/** Numbers of the law and defaults for its gaps, in force from a day on. Data: `policy.json`. */
export type OrderNumbers = Dated & {
  /** Whether the day of departure counts as a bed-day (GAP-9). */
  departureDayCounts: boolean;
  /** Orders in a calendar year of arrival (A2-26a). */
  mostOrdersAYear: number;
  /** Working days for the provider's answer (A2-28b). */
  answerWorkingDays: number;
  /** Working days before arrival on which the last cancellation is permitted (A2-31a, A2-32a). */
  cancelWorkingDays: number;
  /** What must be known of the revocation of certificates before a signature is accepted. */
  revocation: RevocationRule;
};
/** With the longest stay, with which the queue counts as well. */
export type OrderPolicy = OrderNumbers & { mostBedDays: number };

/** The policy in force on a day. */
export function policyOn(policies: readonly OrderNumbers[], day: PlainDate): OrderPolicy {
  return { ...inForceOn(policies, day), mostBedDays: largestQuantityOn('BED_DAY', day) };
}
