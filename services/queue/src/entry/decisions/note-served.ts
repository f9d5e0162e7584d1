import type { EntryId, Instant, OrderId } from '@aleumet/domain';
import { nextOnAfter } from '../../kinds.ts';
import { refuse } from '../../refusals.ts';
import type { EntryServed, Entry, JournalEntry } from '../entry.ts';

export type NoteServed = {
  type: 'NoteServed';
  entryId: EntryId;
  orderId: OrderId;
  /** Year of the budget, in which the right is used. */
  budgetYear: number;
  recordedAt: Instant;
};

/**
 * The service has begun: the right to it is used (A2-26a, GAP-8). This also applies to an order that was denied, if the
 * service had begun before orders received the denial.
 */
export function noteServed(entry: Entry, { entryId, orderId, budgetYear, recordedAt }: NoteServed): EntryServed[] {
  if (entry.status === 'none') refuse('ENTRY_NOT_FOUND');
  if (!isServedBy(entry, orderId)) return [];

  const nextOn = nextOnAfter(entry.registration.kind, budgetYear);
  return [{ type: 'EntryServed', entryId, orderId, nextOn, servedAt: recordedAt }];
}

/** Whether the service of the order uses the right, once (A2-26a). */
function isServedBy(entry: JournalEntry, orderId: OrderId): boolean {
  switch (entry.status) {
    case 'ORDERED':
      return entry.orderIds.includes(orderId); // otherwise a later order is open, and its own service counts
    case 'SERVED':
    case 'NEEDS_DECISION':
      return entry.orderId !== orderId;
    case 'QUEUED':
    case 'SELECTION_OPEN':
    case 'BLOCKED':
    case 'ACTIVATION_REQUESTED':
    case 'WAITING_FOR_FUNDS':
      return true;
    case 'CLOSED':
      return false;
  }
}
