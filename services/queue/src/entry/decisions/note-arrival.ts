import { type EntryId, type Instant, type OrderId, refuse } from '@aleumet/domain';
import type { Entry, EntryServed } from '../entry.ts';

export type NoteArrival = { type: 'NoteArrival'; entryId: EntryId; orderId: OrderId; year: number; recordedAt: Instant };

/** The person has arrived: the right of the calendar year of the arrival in the order is used (A2-26a, A2-30a, GAP-8). */
export function noteArrival(entry: Entry, { entryId, orderId, year, recordedAt }: NoteArrival): EntryServed[] {
  if (entry.status === 'none') refuse('ENTRY_NOT_FOUND');
  if (entry.status !== 'ordered' || !entry.orderIds.includes(orderId)) return [];

  return [{ type: 'EntryServed', entryId, orderId, year, servedAt: recordedAt }];
}
