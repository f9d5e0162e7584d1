import { addDays, type PlainDate, plainDate, weekdayOf } from '@aleumet/domain';
import type { GraphqlClient } from '@aleumet/testkit/graphql-client';

/** Working days of Kazakhstan, computed here from lists, to be compared with those of the portal. */
export type WorkingDays = {
  /** Returns the `count`-th working day after the day. */
  after: (day: PlainDate, count: number) => PlainDate;
  /** Returns the `count`-th working day before the day. */
  before: (day: PlainDate, count: number) => PlainDate;
  /** Returns the first day, from the given day on, of the holiday with that name. */
  holiday: (name: string, from: PlainDate) => PlainDate;
};

type CalendarDay = { date: string; kind: string; name: string };

const CALENDAR = `query WorkingCalendar($year: Int!) {
  workingCalendar(year: $year) { days { date kind name } }
}`;

/** Reads the calendar of those years from the portal; it is public. */
export async function readWorkingDays(nobody: GraphqlClient, years: readonly number[]): Promise<WorkingDays> {
  const special: CalendarDay[] = [];
  for (const year of years) {
    const { workingCalendar } = await nobody.ask<{ workingCalendar: { days: CalendarDay[] } }>(CALENDAR, { year });
    special.push(...workingCalendar.days);
  }
  const worked = years.flatMap((year) => workedIn(year, special));
  return {
    after: (day, count) =>
      nth(
        worked.filter((date) => date > day),
        count,
      ),
    before: (day, count) => nth(worked.filter((date) => date < day).toReversed(), count),
    holiday: (name, from) => {
      const found = special.find((day) => day.name === name && day.date >= from);
      if (!found) throw new Error(`no holiday ${name} from ${from} on`);
      return plainDate(found.date);
    },
  };
}

function workedIn(year: number, special: readonly CalendarDay[]): PlainDate[] {
  const kinds = new Map(special.map(({ date, kind }) => [date, kind]));
  const days: PlainDate[] = [];
  for (let day = plainDate(`${year}-01-01`); day <= `${year}-12-31`; day = addDays(day, 1)) {
    const isWeekend = weekdayOf(day) === 0 || weekdayOf(day) === 6;
    if (isWeekend ? kinds.get(day) === 'WORKING_WEEKEND' : !kinds.has(day)) days.push(day);
  }
  return days;
}

function nth(days: readonly PlainDate[], count: number): PlainDate {
  const day = days[count - 1];
  if (!day) throw new Error('the loaded years end too early');
  return day;
}
