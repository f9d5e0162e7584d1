import type { Decider } from '@aleumet/domain';
import { type Calendar, evolve, type WorkingCalendarChanged } from './calendar.ts';
import { type LoadWorkingCalendar, loadWorkingCalendar } from './decisions/load-working-calendar.ts';

export type CalendarCommand = LoadWorkingCalendar;

export const calendarDecider: Decider<Calendar, CalendarCommand, WorkingCalendarChanged, object> = {
  initial: { status: 'none' },
  decide: loadWorkingCalendar,
  evolve,
};
