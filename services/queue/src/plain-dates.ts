import { type PlainDate, plainDate } from '@aleumet/domain';
import { z } from 'zod';

/** A date as SQL gives it as text. */
export const toPlainDate = z.string().transform((text) => plainDate(text));

/** A column of type date, as the client gives it. */
export function fromDateColumn(date: Date): PlainDate {
  return plainDate(date.toISOString().slice(0, 10));
}
