import type { WorkingCalendar } from '@aleumet/domain';
import type { Tx } from '../database.ts';
import { refuse } from '../refusals.ts';
import { type Calendar, tableOf, type WorkingDaysTable } from './calendar.ts';
import { findCalendar } from './store.ts';

export type LoadedCalendar = Extract<Calendar, { status: 'loaded' }> & WorkingDaysTable;

/** The calendar is public: every actor reads the same days. */
export function createCalendarReads(db: Tx) {
  return {
    /** The table with its names. Before the first one is loaded no year is. */
    get: async (year: number): Promise<LoadedCalendar> => {
      const calendar = await findCalendar(db);
      if (calendar.status === 'none') refuse('CALENDAR_NOT_LOADED', { year });
      return { ...calendar, ...tableOf(calendar) };
    },
  };
}

/** The same calendar as working days are counted by. */
export function toWorkingCalendar({ daysOff, workingWeekends, ...table }: LoadedCalendar): WorkingCalendar {
  return { ...table, daysOff: new Set(daysOff), workingWeekends: new Set(workingWeekends) };
}
