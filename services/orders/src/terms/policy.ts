import { largestQuantityOn, type PlainDate, policyOn, type PolicyOfKinds, type ServiceKind } from '@aleumet/domain';

/** Numbers of the law, and defaults for its gaps, with the first day of validity. Data: `policy.json`. */
export type OrderNumbers = PolicyOfKinds & {
  /** Whether the day of departure counts as a bed-day (GAP-9). */
  departureDayCounts: boolean;
  /** Orders in a calendar year of arrival (A2-26a). */
  mostOrdersAYear: number;
  /** Working days for the provider's answer (A2-28b). */
  answerWorkingDays: number;
  /** Working days before the beginning up to which an order can be cancelled (A2-31a, A2-32a). */
  cancelWorkingDays: number;
};
/** Including the longest stay, which the queue uses too. */
export type OrderPolicy = OrderNumbers & { mostBedDays: number };

/** The policy for a kind of service on a day. */
export function orderPolicyOn(policies: readonly OrderNumbers[], kind: ServiceKind, day: PlainDate): OrderPolicy {
  return { ...policyOn(policies, kind, day), mostBedDays: largestQuantityOn('BED_DAY', day) };
}
