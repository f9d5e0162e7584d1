import { addWorkingDays, type PlainDate } from '@aleumet/domain';
import type { Due } from '../application.ts';
import type { ApplicationFacts } from '../facts.ts';

/**
 * Returns the last day of the state service's ten working days; day 0 is the day of registration or of consent (A2/F3-3). At the
 * State Corporation the day of acceptance does not count (A2-10), so it is day 0 as well.
 */
export function dueAfter(receivedOn: PlainDate, { calendar, policy }: ApplicationFacts): Due {
  return { dueOn: addWorkingDays(receivedOn, policy.termWorkingDays, calendar), calendarVersion: calendar.version };
}
