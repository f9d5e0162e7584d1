import type { Branded } from './brand.ts';
import type { Instant } from './instant.ts';
import { InvalidInput } from './refusal.ts';

/** A date without time in the zone of the law (Asia/Almaty), `YYYY-MM-DD`. Compares with `<` and `>`. */
export type PlainDate = Branded<string, 'PlainDate'>;

const DAY = 86_400_000;
const FORM = /^\d{4}-\d{2}-\d{2}$/;
const almaty = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' });

/** Reads `YYYY-MM-DD`; refuses other forms and days that do not exist. */
export function plainDate(text: string, path = 'date'): PlainDate {
  if (!isDate(text)) throw new InvalidInput(path, 'NOT_A_DATE');
  return text;
}

/** Reads a day that must be between two others, both inclusive. Throws `InvalidInput`. */
export function dayBetween(text: string, limits: { least: string; most: string }, path: string): PlainDate {
  const day = plainDate(text, path);
  if (day < limits.least || day > limits.most) throw new InvalidInput(path, 'OUT_OF_RANGE', limits);
  return day;
}

/** Reads a last day that must not be before the first one; null means no end date. Throws `InvalidInput`. */
export function lastDay(first: PlainDate, text: string | null | undefined, path: string): PlainDate | null {
  if (text == null) return null;
  const day = plainDate(text, path);
  if (day < first) throw new InvalidInput(path, 'BEFORE_ITS_BEGINNING');
  return day;
}

/** Whether the text is a day that exists, of the form `YYYY-MM-DD`. */
export function isDate(text: string): text is PlainDate {
  return FORM.test(text) && toText(toMillis(text)) === text;
}

/** Returns the day of a `Date` at midnight in UTC, which is how database drivers read a date column. */
export function dayInUtc(date: Date, path = 'date'): PlainDate {
  const text = toText(date.getTime());
  if (!FORM.test(text)) throw new InvalidInput(path, 'NOT_A_DATE');
  return text as PlainDate;
}

/** Returns the day in Almaty on which the instant falls. */
export function dayOf(instant: Instant): PlainDate {
  return almaty.format(Date.parse(instant)) as PlainDate;
}

/** Returns the date `days` calendar days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return toText(toMillis(date) + days * DAY) as PlainDate;
}

/** Returns the same day of the month `months` later, or the last day of that month when it is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = partsOf(date);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return toText(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))) as PlainDate;
}

/** Returns the number of calendar days from `from` to `to`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((toMillis(to) - toMillis(from)) / DAY);
}

/** Returns the calendar year of the date. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: PlainDate): number {
  return new Date(toMillis(date)).getUTCDay();
}

/** Returns the later of two dates. */
export function laterOf(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}

function partsOf(date: string): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function toMillis(date: string): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

/** From the numbers of the date: 0.1 us in place of 0.46 for `toISOString`. */
function toText(millis: number): string {
  const date = new Date(millis);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
