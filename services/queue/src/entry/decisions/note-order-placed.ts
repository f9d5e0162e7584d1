import { dayOf, type EntryId, type Instant, type OrderId } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { DenialReason, Entry, JournalEntry, SelectionDenied, SelectionReopened, SelectionUsed } from '../entry.ts';
import { lastWindowOf } from '../evolve.ts';

export type NoteOrderPlaced = { type: 'NoteOrderPlaced'; entryId: EntryId; orderId: OrderId; placedAt: Instant };

/**
 * An order was placed: while it is open, no reminder is sent and the choice is not blocked. An order placed in time prevails over a
 * block, an activation or a wait for money recorded by the queue in the meantime (A2-25a). An order placed too late, or for an
 * entry that has ended, is denied.
 */
export function noteOrderPlaced(
  entry: Entry,
  { entryId, orderId, placedAt }: NoteOrderPlaced,
): (SelectionUsed | SelectionReopened | SelectionDenied)[] {
  if (entry.status === 'none') refuse('ENTRY_NOT_FOUND');
  if (entry.status === 'ORDERED' && entry.orderIds.includes(orderId)) return [];
  const reason = denialOf(entry, placedAt);
  if (reason) return [{ type: 'SelectionDenied', entryId, orderId, reason, deniedAt: placedAt }];

  const used: SelectionUsed = { type: 'SelectionUsed', entryId, orderId, placedAt };
  if (entry.status === 'SELECTION_OPEN' || entry.status === 'ORDERED') return [used];
  return [{ type: 'SelectionReopened', entryId, orderId, reopenedAt: placedAt }, used];
}

function denialOf(entry: JournalEntry, placedAt: Instant): DenialReason | null {
  if (entry.status === 'CLOSED') return 'ENTRY_CLOSED';
  const window = lastWindowOf(entry);
  const isOver = entry.status === 'QUEUED' || entry.status === 'SERVED' || entry.status === 'NEEDS_DECISION';
  if (!window || isOver) return 'OUTSIDE_WINDOW';
  return dayOf(placedAt) > window.closesOn ? 'WINDOW_CLOSED' : null;
}
