import { addDays, type PlainDate, weekdayOf, yearOf } from './plain-date.ts';
import { Refusal } from './refusal.ts';

/** The working days of Kazakhstan as last told by `irp`: Monday to Friday, but for the days listed here. */
export type WorkingCalendar = {
  version: number;
  firstYear: number;
  lastYear: number;
  /** Holidays, substitute and transferred days off. */
  daysOff: ReadonlySet<PlainDate>;
  /** Saturdays and Sundays worked in exchange. */
  workingWeekends: ReadonlySet<PlainDate>;
};

/** Whether the day is worked. A day outside the loaded years is `CALENDAR_NOT_LOADED`, never a guess. */
export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar): boolean {
  const year = yearOf(date);
  if (year < calendar.firstYear || year > calendar.lastYear) throw new Refusal('CALENDAR_NOT_LOADED', { year });
  if (calendar.daysOff.has(date)) return false;
  const weekday = weekdayOf(date);
  return (weekday !== 0 && weekday !== 6) || calendar.workingWeekends.has(date);
}

/** The last day of "within `count` working days from `day`": `day` itself is day 0. */
export function addWorkingDays(day: PlainDate, count: number, calendar: WorkingCalendar): PlainDate {
  return moveBy(day, count, calendar);
}

/** The same; undefined where the calendar ends before. */
export function findWorkingDay(day: PlainDate, count: number, calendar: WorkingCalendar): PlainDate | undefined {
  try {
    return addWorkingDays(day, count, calendar);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** The last day permitted by "not later than `count` working days before `day`": `day` itself does not count. */
export function workingDaysBefore(day: PlainDate, count: number, calendar: WorkingCalendar): PlainDate {
  return moveBy(day, -count, calendar);
}

/** Forwards by a positive number of working days, backwards by a negative one. */
function moveBy(day: PlainDate, count: number, calendar: WorkingCalendar): PlainDate {
  let date = day;
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, Math.sign(count));
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}
