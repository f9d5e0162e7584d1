import { addDays, type PlainDate, weekdayOf, yearOf } from './plain-date.ts';
import { Refusal } from './refusal.ts';

/** The working days of Kazakhstan as last published by `irp`: Monday to Friday, except for the days listed here. */
export type WorkingCalendar = {
  version: number;
  firstYear: number;
  lastYear: number;
  /** Holidays, and substitute and transferred days off. */
  daysOff: ReadonlySet<PlainDate>;
  /** Saturdays and Sundays worked in exchange for days off. */
  workingWeekends: ReadonlySet<PlainDate>;
};

/** Whether the day is a working day. Throws `CALENDAR_NOT_LOADED` for a day outside the loaded years. */
export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar): boolean {
  const year = yearOf(date);
  if (year < calendar.firstYear || year > calendar.lastYear) throw new Refusal('CALENDAR_NOT_LOADED', { year });
  if (calendar.daysOff.has(date)) return false;
  const weekday = weekdayOf(date);
  return (weekday !== 0 && weekday !== 6) || calendar.workingWeekends.has(date);
}

/** Returns the last day of "within `count` working days from `day`": `day` itself is day 0 (A2-28b). */
export function addWorkingDays(day: PlainDate, count: number, calendar: WorkingCalendar): PlainDate {
  return moveBy(day, count, calendar);
}

/** Like `addWorkingDays`; returns undefined when the calendar ends before. */
export function findWorkingDay(day: PlainDate, count: number, calendar: WorkingCalendar): PlainDate | undefined {
  try {
    return addWorkingDays(day, count, calendar);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Returns the last day permitted by "not later than `count` working days before `day`": `day` itself does not count (A2-31a, A2-32a). */
export function workingDaysBefore(day: PlainDate, count: number, calendar: WorkingCalendar): PlainDate {
  return moveBy(day, -count, calendar);
}

/** Counts forwards with a positive number of working days, backwards with a negative one. */
function moveBy(day: PlainDate, count: number, calendar: WorkingCalendar): PlainDate {
  let date = day;
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, Math.sign(count));
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}
