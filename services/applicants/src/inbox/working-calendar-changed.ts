import { applyCalendar, applyOnce, causeOf, type Reaction, reaction } from '@aleumet/messaging';
import { WorkingCalendarChangedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** A new table of working days; the jobs move the open terms by it. */
export const onWorkingCalendarChanged: Reaction<Deps> = reaction(WorkingCalendarChangedSchema, async (event, message, { db }) => {
  await applyOnce(db, causeOf(message), (tx) => applyCalendar(tx, event));
});
