import { addWorkingDays, type PlainDate } from '@aleumet/domain';
import type { Due } from '../application.ts';
import type { ApplicationFacts } from '../facts.ts';

/**
 * The term of the state service: ten working days, day 0 the day of registration, or of consent (A2/F3-3). At the State
 * Corporation the day of acceptance does not count (A2-10), and it is day 0 here as well.
 */
export function dueAfter(receivedOn: PlainDate, { calendar, policy }: ApplicationFacts): Due {
  return { dueOn: addWorkingDays(receivedOn, policy.termWorkingDays, calendar), calendarVersion: calendar.version };
}
