import { type Id, id, type Instant, type PlainDate, yearOf } from '@aleumet/domain';

/*
 * The life of the working calendar:
 *
 *   none ──WorkingCalendarChanged (operator)──► loaded ──WorkingCalendarChanged (operator: another table)──► loaded
 */

/** There is only one calendar, that of Kazakhstan: this is the name-based id of `working calendar KZ`. */
export const CALENDAR_ID: Id<'CalendarId'> = id('3eb34645-776f-5b5a-a32c-a47ce1bc76bb');

export const DAY_KINDS = ['HOLIDAY', 'SUBSTITUTE_DAY_OFF', 'TRANSFERRED_DAY_OFF', 'WORKING_WEEKEND'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** An exception in the working calendar. */
export type CalendarDay = { date: PlainDate; kind: DayKind; name: string; note: string };

/** Days ascending, each date once. */
export type Calendar =
  | { status: 'none' }
  | { status: 'loaded'; version: number; days: readonly CalendarDay[]; loadedAt: Instant };

export type WorkingCalendarChanged = {
  type: 'WorkingCalendarChanged';
  version: number;
  days: readonly CalendarDay[];
  loadedAt: Instant;
};

/** The data for computing deadlines, as published for other services. */
export type WorkingDaysTable = {
  version: number;
  firstYear: number;
  lastYear: number;
  daysOff: PlainDate[];
  workingWeekends: PlainDate[];
};

/** Returns the state after the event. */
export function evolve(_calendar: Calendar, { version, days, loadedAt }: WorkingCalendarChanged): Calendar {
  return { status: 'loaded', version, days, loadedAt };
}

/** Returns the table of a calendar, which covers the years for which it has exceptions. */
export function tableOf({ version, days }: Pick<WorkingCalendarChanged, 'version' | 'days'>): WorkingDaysTable {
  const years = days.map(({ date }) => yearOf(date));
  const datesOf = (isWorked: boolean) =>
    days.filter(({ kind }) => (kind === 'WORKING_WEEKEND') === isWorked).map(({ date }) => date);
  return {
    version,
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    daysOff: datesOf(false),
    workingWeekends: datesOf(true),
  };
}
