import type { EntryId, Instant, OrderId } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { DecisionReason, Entry, EntryAwaitsDecision } from '../entry.ts';

export type NoteNoShow = { type: 'NoteNoShow'; entryId: EntryId; orderId: OrderId; reason: DecisionReason; recordedAt: Instant };

/**
 * The person did not arrive, or was refused the service after arrival: no cancellation before the arrival day (A2-33), so
 * choosing is not opened by itself and the department decides (A2-30b, A2-30c, GAP-11).
 */
export function noteNoShow(entry: Entry, { entryId, orderId, reason, recordedAt }: NoteNoShow): EntryAwaitsDecision[] {
  if (entry.status === 'none') refuse('ENTRY_NOT_FOUND');
  const isLive = entry.status === 'ordered' && entry.orderIds.includes(orderId);
  const isServed = entry.status === 'usedThisYear' && entry.orderId === orderId;
  if (!isLive && !isServed) return [];

  return [{ type: 'EntryAwaitsDecision', entryId, orderId, reason, since: recordedAt }];
}
