import { addMonths, type EntryId, type Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { BlockReason, Entry, SelectionBlocked, Window } from '../entry.ts';
import { type EntryFacts, loaded } from '../facts.ts';
import type { QueuePolicy } from '../../policy.ts';

export type Block = Moment & { type: 'Block'; entryId: EntryId };

/**
 * When the window has passed without a choice, the choice is blocked from 00:00 of the next day (A2-25a). It is not blocked while
 * there is an open order (GAP-6).
 */
export function block(entry: Entry, { entryId, now, today }: Block, facts: EntryFacts): SelectionBlocked[] {
  if (entry.status === 'none') refuse('ENTRY_NOT_FOUND');
  if (entry.status !== 'SELECTION_OPEN' || today <= entry.window.closesOn) return [];

  const reason = reasonOf(entry.window, loaded(facts, 'policy'));
  return [{ type: 'SelectionBlocked', entryId, reason, blockedAt: now }];
}

/** Returns the reason of which the recipient is informed (A2-25b). */
function reasonOf({ openedOn, closesOn }: Window, { windowMonths }: QueuePolicy): BlockReason {
  return closesOn > addMonths(openedOn, windowMonths) ? 'NOT_SELECTED_AFTER_FAILED_ORDER' : 'NOT_SELECTED_IN_TWO_MONTHS';
}
