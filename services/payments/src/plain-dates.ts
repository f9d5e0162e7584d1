import { type PlainDate, plainDate } from '@aleumet/domain';

/** A date column, as the database client gives it: midnight in UTC. */
export function fromDateColumn(date: Date): PlainDate {
  return plainDate(date.toISOString().slice(0, 10));
}

/** The value of a date column. */
export function toDateColumn(date: PlainDate): Date {
  return new Date(date);
}
