import type { WorkingCalendar } from '@aleumet/domain';
import type { Tx } from '../database.ts';
import { refuse } from '../refusals.ts';
import { type Calendar, tableOf, type WorkingDaysTable } from './calendar.ts';
import { findCalendar } from './store.ts';

export type LoadedCalendar = Extract<Calendar, { status: 'loaded' }> & WorkingDaysTable;

/** The calendar is public: it is the same for every actor. */
export function createCalendarReads(db: Tx) {
  return {
    /** Returns the calendar with the names of the exceptions. No year is covered before the first one is loaded. */
    get: async (year: number): Promise<LoadedCalendar> => {
      const calendar = await findCalendar(db);
      if (calendar.status === 'none') refuse('CALENDAR_NOT_LOADED', { year });
      return { ...calendar, ...tableOf(calendar) };
    },
  };
}

/** Returns the calendar in the form used for counting working days. */
export function toWorkingCalendar({ daysOff, workingWeekends, ...table }: LoadedCalendar): WorkingCalendar {
  return { ...table, daysOff: new Set(daysOff), workingWeekends: new Set(workingWeekends) };
}
