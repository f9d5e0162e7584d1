import { daysBetween, type PlainDate } from '@aleumet/domain';
import { refuse } from '../refusals.ts';
import type { OrderPolicy } from '../terms/policy.ts';

/** Returns the bed-days of a stay (GAP-9); refuses when there are none, or more than the law allows. */
export function countBedDays(
  policy: OrderPolicy,
  { arrivalOn, departureOn }: { arrivalOn: PlainDate; departureOn: PlainDate },
): number {
  // A2-26b
  const bedDays = daysBetween(arrivalOn, departureOn) + (policy.departureDayCounts ? 1 : 0);
  if (departureOn <= arrivalOn) refuse('DEPARTURE_BEFORE_ARRIVAL', { arrivalOn, departureOn });
  if (bedDays > policy.mostBedDays) refuse('STAY_TOO_LONG', { bedDays, mostBedDays: policy.mostBedDays }); // A2-26b
  return bedDays;
}
