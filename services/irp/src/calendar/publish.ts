import { appendOutbox, type Cause, type Change, type OutboxEvent, tell } from '@aleumet/messaging';
import { toTimestamp, WorkingCalendarChangedSchema } from '@aleumet/proto-events';
import type { Tx } from '../database.ts';
import { type Calendar, CALENDAR_ID, tableOf, type WorkingCalendarChanged } from './calendar.ts';

/** Publishes the whole calendar. */
export async function publishCalendar(tx: Tx, change: Change<Calendar, WorkingCalendarChanged>, cause: Cause): Promise<void> {
  const firstSequence = change.version - change.events.length + 1;
  await appendOutbox(tx, change.events.map(toOutboxEvent), { key: CALENDAR_ID, firstSequence, cause });
}

function toOutboxEvent(event: WorkingCalendarChanged): OutboxEvent {
  const message = { calendarId: CALENDAR_ID, ...tableOf(event), loadedAt: toTimestamp(event.loadedAt) };
  return tell(WorkingCalendarChangedSchema, message, event.loadedAt);
}
