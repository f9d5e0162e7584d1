import { isSameContent, type Moment, weekdayOf, yearOf } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import { type Calendar, type CalendarDay, tableOf, type WorkingCalendarChanged, type WorkingDaysTable } from '../calendar.ts';

/** `dropsYears`: the operator intends to leave out years that the loaded calendar covers. */
export type LoadWorkingCalendar = Moment & {
  type: 'LoadWorkingCalendar';
  days: readonly CalendarDay[];
  dropsYears: boolean;
};

/**
 * The operator loads the whole working calendar, by which all deadlines in working days are counted. A calendar that covers fewer
 * years would leave open deadlines without a date, so it is refused unless `dropsYears` is set.
 */
export function loadWorkingCalendar(
  calendar: Calendar,
  { days, dropsYears, now }: LoadWorkingCalendar,
): WorkingCalendarChanged[] {
  if (calendar.status === 'loaded' && isSameContent(calendar.days, days)) return []; // the same calendar is not a new version
  requireWeekends(days);
  requireEveryYear(days);
  if (calendar.status === 'loaded' && !dropsYears) requireSameYears(tableOf(calendar), days);
  const version = calendar.status === 'loaded' ? calendar.version + 1 : 1;

  return [{ type: 'WorkingCalendarChanged', version, days, loadedAt: now }];
}

function requireWeekends(days: readonly CalendarDay[]): void {
  const wrong = days.find(({ date, kind }) => kind === 'WORKING_WEEKEND' && weekdayOf(date) % 6 !== 0);
  if (wrong) refuse('NOT_A_WEEKEND', { date: wrong.date });
}

/** A year without any holiday has been forgotten. */
function requireEveryYear(days: readonly CalendarDay[]): void {
  const years = [...new Set(days.map(({ date }) => yearOf(date)))];
  const gap = years.slice(1).find((year) => !years.includes(year - 1));
  if (gap !== undefined) refuse('CALENDAR_YEAR_MISSING', { year: gap - 1 });
}

function requireSameYears({ firstYear, lastYear }: WorkingDaysTable, days: readonly CalendarDay[]): void {
  const years = days.map(({ date }) => yearOf(date));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (first > firstYear || last < lastYear) refuse('CALENDAR_DROPS_YEARS', { firstYear, lastYear });
}
