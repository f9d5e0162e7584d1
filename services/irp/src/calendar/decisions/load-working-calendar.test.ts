import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { NOW, refusalOf, TODAY } from '../../../test/decisions.ts';
import { type CalendarDay, type DayKind, evolve, tableOf } from '../calendar.ts';
import { loadWorkingCalendar } from './load-working-calendar.ts';

const day = (date: string, kind: DayKind): CalendarDay => ({ date: plainDate(date), kind, name: 'a day', note: '' });
const load = (days: CalendarDay[]) => ({ type: 'LoadWorkingCalendar', days, now: NOW, today: TODAY }) as const;
const newYears = [day('2025-01-01', 'HOLIDAY'), day('2026-01-01', 'HOLIDAY')];
const exchange = [day('2026-05-08', 'TRANSFERRED_DAY_OFF'), day('2026-05-16', 'WORKING_WEEKEND')];

describe('before a calendar is loaded', () => {
  it('the first table is version 1', () => {
    expect(loadWorkingCalendar({ status: 'none' }, load(newYears))).toEqual([
      { type: 'WorkingCalendarChanged', version: 1, days: newYears, loadedAt: NOW },
    ]);
  });

  it('Saturday and Sunday can be worked in exchange, Friday is worked anyway', () => {
    const exchanged = (date: string) => () =>
      loadWorkingCalendar({ status: 'none' }, load([...newYears, day(date, 'WORKING_WEEKEND')]));
    expect([exchanged('2026-05-16'), exchanged('2026-05-17')].map(refusalOf)).toEqual([undefined, undefined]);
    expect(refusalOf(exchanged('2026-05-15'))).toEqual({ code: 'NOT_A_WEEKEND', date: '2026-05-15' });
  });

  it('a table cannot jump over a year', () => {
    const jumping = [...newYears, day('2028-01-01', 'HOLIDAY')];
    const refused = { code: 'CALENDAR_YEAR_MISSING', year: 2027 };
    expect(refusalOf(() => loadWorkingCalendar({ status: 'none' }, load(jumping)))).toEqual(refused);
  });
});

describe('when a calendar is loaded', () => {
  const [first] = loadWorkingCalendar({ status: 'none' }, load(newYears));
  const loaded = first ? evolve({ status: 'none' }, first) : { status: 'none' as const };

  it('the same table is no new version', () => {
    expect(loadWorkingCalendar(loaded, load(newYears))).toEqual([]);
  });

  it('another table is the next version', () => {
    expect(loadWorkingCalendar(loaded, load([...newYears, ...exchange]))).toMatchObject([{ version: 2 }]);
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
