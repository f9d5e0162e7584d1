import { InvalidInput, plainDate } from '@aleumet/domain';
import type { CalendarDayInput } from '../generated/graphql.ts';
import { plainText } from '../plain-text.ts';
import type { CalendarDay } from './calendar.ts';

/** Reads a table of days as a client gives it: each date once, brought into order. */
export function parseDays(inputs: readonly CalendarDayInput[]): CalendarDay[] {
  if (inputs.length === 0) throw new InvalidInput('days', 'empty');
  const days = inputs.map(({ date, kind, name, note }, at) => ({
    date: plainDate(date, `days.${at}.date`),
    kind,
    name: plainText(name, `days.${at}.name`),
    note: note?.trim() ?? '',
  }));
  const sorted = days.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const twice = sorted.find(({ date }, at) => sorted[at + 1]?.date === date);
  if (twice) throw new InvalidInput('days', `${twice.date} is named twice`);
  return sorted;
}
