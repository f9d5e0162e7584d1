import { type PlainDate, plainDate } from '@aleumet/domain';

/** A date column as the domain's date. */
export function fromDate(column: Date): PlainDate {
  return plainDate(column.toISOString().slice(0, 10));
}

/** A date column that may be empty. */
export function fromDateOrNull(column: Date | null): PlainDate | null {
  return column === null ? null : fromDate(column);
}

/** The domain's date for a date column. */
export function toDate(date: PlainDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** For a date column that may be empty. */
export function toDateOrNull(date: PlainDate | null): Date | null {
  return date === null ? null : toDate(date);
}
