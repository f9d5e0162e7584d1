import { applyCalendar, applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { WorkingCalendarChangedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** Keeps the newest table of working days. */
export const keepCalendar = reaction(WorkingCalendarChangedSchema, async (event, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applyCalendar(tx, event)),
);
