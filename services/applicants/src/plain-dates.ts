import type { PlainDate } from '@aleumet/domain';

/** The domain's date for a date column. */
export function toDate(date: PlainDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
