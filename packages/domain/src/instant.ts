import type { Branded } from './brand.ts';
import { InvalidInput } from './refusal.ts';

/** A moment, ISO 8601 in UTC with milliseconds (`2026-02-02T04:00:00.000Z`). Compares with `<` and `>`. */
export type Instant = Branded<string, 'Instant'>;

/** Reads any ISO 8601 date-time or a `Date`. */
export function instant(value: string | Date, path = 'instant'): Instant {
  const millis = typeof value === 'string' ? Date.parse(value) : value.getTime();
  if (Number.isNaN(millis)) throw new InvalidInput(path, 'NOT_A_MOMENT');
  return new Date(millis).toISOString() as Instant;
}

/** Returns the moment `milliseconds` later (earlier when negative). */
export function addMilliseconds(moment: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(moment) + milliseconds).toISOString() as Instant;
}
