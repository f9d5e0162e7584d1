import {
  costOf,
  largestQuantityOn,
  type Money,
  type PlainDate,
  plainDate,
  policyOn,
  type PolicyOfKinds,
  readPolicies,
  type ServiceKind,
  type Tariff,
} from '@aleumet/domain';
import policies from '../policy.json' with { type: 'json' };

/** Numbers of the law, and defaults for its gaps, with the first day of validity. Data: `policy.json`. */
export type QueuePolicy = PolicyOfKinds & {
  /** Calendar months from the transfer to the reminder (A2-24). */
  reminderMonths: number;
  /** Calendar months from the transfer to the last day to choose (A2-25a). */
  windowMonths: number;
  /** Calendar months for a new choice, from the day on which an order ended without service (GAP-6). */
  monthsAfterFailedOrder: number;
  /** Working days for the specialist to transfer again (A2-25e). */
  activationWorkingDays: number;
  /** Last day to fill in the Measures planning module, in the year before the planned one (A2-22a). */
  planDueMonth: number;
  planDueDay: number;
};

const read: readonly QueuePolicy[] = readPolicies(policies);

/** The policy for a kind of service on a day. */
export function queuePolicyOn(kind: ServiceKind, day: PlainDate): QueuePolicy {
  return policyOn(read, kind, day);
}

/** The highest cost of one transfer on this day, by the guaranteed amount in force (A2-25e). */
export function mostCost(tariff: Tariff, day: PlainDate): Money {
  return costOf(tariff, largestQuantityOn(tariff.per, day));
}

/** The last day to fill in the Measures planning module for a year (A2-22a). */
export function planDueOn({ planDueMonth, planDueDay }: QueuePolicy, year: number): PlainDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return plainDate(`${year - 1}-${two(planDueMonth)}-${two(planDueDay)}`);
}
