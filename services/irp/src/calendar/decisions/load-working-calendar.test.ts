import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { specificationOf } from '@aleumet/testkit/specification';
import { NOW, TODAY } from '../../../test/specification.ts';
import { catalogue } from '../../refusals.ts';
import { type CalendarDay, type DayKind, tableOf } from '../calendar.ts';
import { calendarDecider } from '../decider.ts';

const { given } = specificationOf(calendarDecider, {}, catalogue);
const day = (date: string, kind: DayKind): CalendarDay => ({ date: plainDate(date), kind, name: 'a day', note: '' });
const load = (days: CalendarDay[], dropsYears = false) =>
  ({ type: 'LoadWorkingCalendar', days, dropsYears, now: NOW, today: TODAY }) as const;
const loaded = (version: number, days: CalendarDay[]) =>
  ({ type: 'WorkingCalendarChanged', version, days, loadedAt: NOW }) as const;
const newYears = [day('2025-01-01', 'HOLIDAY'), day('2026-01-01', 'HOLIDAY')];
const exchange = [day('2026-05-08', 'TRANSFERRED_DAY_OFF'), day('2026-05-16', 'WORKING_WEEKEND')];

describe('before a calendar is loaded', () => {
  it('the first table is version 1', () => {
    given().when(load(newYears)).gives(loaded(1, newYears));
  });

  it('Saturday and Sunday can be worked in exchange, Friday is worked anyway', () => {
    for (const date of ['2026-05-16', '2026-05-17']) {
      const days = [...newYears, day(date, 'WORKING_WEEKEND')];
      given().when(load(days)).gives(loaded(1, days));
    }
    const friday = day('2026-05-15', 'WORKING_WEEKEND');
    given()
      .when(load([...newYears, friday]))
      .refused('NOT_A_WEEKEND', { date: friday.date });
  });

  it('a table cannot jump over a year', () => {
    given()
      .when(load([...newYears, day('2028-01-01', 'HOLIDAY')]))
      .refused('CALENDAR_YEAR_MISSING', { year: 2027 });
  });
});

describe('when a calendar is loaded', () => {
  it('the same table is no new version', () => {
    given(loaded(1, newYears)).when(load(newYears)).gives();
  });

  it('another table is the next version', () => {
    const days = [...newYears, ...exchange];
    given(loaded(1, newYears)).when(load(days)).gives(loaded(2, days));
  });
});

describe('a table that ends in 2026 when open orders lie in 2027', () => {
  const covered = [...newYears, day('2027-01-01', 'HOLIDAY')];
  const years = { firstYear: 2025, lastYear: 2027 };

  it('is refused with the years that the loaded one covers', () => {
    given(loaded(1, covered)).when(load(newYears)).refused('CALENDAR_DROPS_YEARS', years);
    given(loaded(1, covered))
      .when(load(covered.slice(1)))
      .refused('CALENDAR_DROPS_YEARS', years);
  });

  it('is loaded when the operator says so', () => {
    given(loaded(1, covered)).when(load(newYears, true)).gives(loaded(2, newYears));
  });
});

describe('a table of working days', () => {
  it('holds days off of every kind, and worked weekends apart', () => {
    expect(tableOf({ version: 2, days: [...newYears, ...exchange] })).toEqual({
      version: 2,
      firstYear: 2025,
      lastYear: 2026,
      daysOff: ['2025-01-01', '2026-01-01', '2026-05-08'],
      workingWeekends: ['2026-05-16'],
    });
  });
});
