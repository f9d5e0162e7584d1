import { dayBetween, InvalidInput } from '@aleumet/domain';
import type { CalendarDayInput } from '../generated/graphql.ts';
import type { CalendarDay } from './calendar.ts';

/** The years that can be requested, and within which days are counted. */
const TABLE = { least: '2000-01-01', most: '2199-12-31' };

/** Reads the exceptions given by a client: each date only once; sorts them. */
export function parseDays(inputs: readonly CalendarDayInput[]): CalendarDay[] {
  const days = inputs.map(({ date, kind, name, note }, at) => ({
    date: dayBetween(date, TABLE, `input.days.${at}.date`),
    kind,
    name,
    note: note ?? '',
  }));
  const sorted = days.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const twice = sorted.find(({ date }, at) => sorted[at + 1]?.date === date);
  if (twice) throw new InvalidInput('input.days', 'NAMED_TWICE', { date: twice.date });
  return sorted;
}
