import { addWorkingDays, type PlainDate, type WorkingCalendar } from '@aleumet/domain';
import type { Due } from '../application.ts';

const TERM_WORKING_DAYS = 10;

/**
 * The term of the state service: ten working days, day 0 the day of registration, or of consent (A2/F3-3). At the State
 * Corporation the day of acceptance does not count (A2-10), and it is day 0 here as well.
 */
export function dueAfter(receivedOn: PlainDate, calendar: WorkingCalendar): Due {
  return { dueOn: addWorkingDays(receivedOn, TERM_WORKING_DAYS, calendar), calendarVersion: calendar.version };
}
