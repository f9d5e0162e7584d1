import { FactMissing, type PlainDate, plainDate, type WorkingCalendar } from '@aleumet/domain';
import { keepNewest } from './keep-newest.ts';
import type { SqlTransaction } from './transaction.ts';

/** The whole working calendar as published by `irp`. */
export type CalendarTable = {
  version: number;
  firstYear: number;
  lastYear: number;
  daysOff: readonly string[];
  workingWeekends: readonly string[];
};

/** Makes rows due at once that jobs had skipped because a year was missing. */
const TRY_AGAIN = `UPDATE skipped_rows SET next_attempt_at = first_skipped_at WHERE code = 'CALENDAR_NOT_LOADED'`;

/** Stores the calendar, unless a newer one is stored. */
export async function applyCalendar(tx: SqlTransaction, table: CalendarTable): Promise<void> {
  const { version, firstYear, lastYear, daysOff, workingWeekends } = table;
  const columns = { firstYear, lastYear, daysOff, workingWeekends };
  const isNews = await keepNewest(tx, { table: 'working_calendar', key: { id: 1 }, version, columns });
  if (isNews) await tx.$executeRawUnsafe(TRY_AGAIN);
}

type CalendarRow = { version: number; first_year: number; last_year: number; days_off: string[]; working_weekends: string[] };

/** Reads the calendar inside the transaction of a decision. Throws `FactMissing` until `irp` has published the first one. */
export async function findCalendar(tx: SqlTransaction): Promise<WorkingCalendar> {
  const [row] = await tx.$queryRawUnsafe<CalendarRow[]>('SELECT * FROM working_calendar');
  if (!row) throw new FactMissing('working calendar');
  return {
    version: row.version,
    firstYear: row.first_year,
    lastYear: row.last_year,
    daysOff: toDates(row.days_off),
    workingWeekends: toDates(row.working_weekends),
  };
}

/** Returns the calendar of the version that the transaction has read; null when it read none. */
export type CalendarCache = (tx: SqlTransaction, version: number | null) => Promise<WorkingCalendar>;

/** Caches the calendar by version: all decisions use the same one until `irp` publishes another. */
export function createCalendarCache(): CalendarCache {
  let kept: WorkingCalendar | undefined;
  return async (tx, version) => {
    if (kept?.version === version) return kept;
    kept = await findCalendar(tx);
    return kept;
  };
}

function toDates(days: readonly string[]): ReadonlySet<PlainDate> {
  return new Set(days.map((day) => plainDate(day)));
}
