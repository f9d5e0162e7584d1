import type { EntryId, Instant, OrderId } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { DecisionReason, Entry, EntryAwaitsDecision, SelectionDenied } from '../entry.ts';
import { liveOrdersOf } from '../evolve.ts';

export type NoteNotServed = {
  type: 'NoteNotServed';
  entryId: EntryId;
  orderId: OrderId;
  reason: DecisionReason;
  recordedAt: Instant;
};

/**
 * The service was not taken or was broken off. This is not a cancellation in time, so the choice is not opened automatically, and
 * the department decides (GAP-11). Another order is denied, even if it was placed before this was
 * known.
 */
export function noteNotServed(
  entry: Entry,
  { entryId, orderId, reason, recordedAt }: NoteNotServed,
): (EntryAwaitsDecision | SelectionDenied)[] {
  if (entry.status === 'none') refuse('ENTRY_NOT_FOUND');
  const isLive = entry.status === 'ORDERED' && entry.orderIds.includes(orderId);
  const isServed = entry.status === 'SERVED' && entry.orderId === orderId;
  if (!isLive && !isServed) return [];

  const others = liveOrdersOf(entry).filter((live) => live !== orderId);
  return [
    { type: 'EntryAwaitsDecision', entryId, orderId, reason, since: recordedAt },
    ...others.map((other) => denial(entryId, other, recordedAt)),
  ];
}

function denial(entryId: EntryId, orderId: OrderId, deniedAt: Instant): SelectionDenied {
  return { type: 'SelectionDenied', entryId, orderId, reason: 'OUTSIDE_WINDOW', deniedAt };
}
