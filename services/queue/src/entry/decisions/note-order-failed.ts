import { addMonths, dayOf, type EntryId, type Instant, laterOf, type OrderId } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Entry, EntryWaitsForFunds, SelectionExtended } from '../entry.ts';
import { type EntryFacts, loaded } from '../facts.ts';

/** Why an order ended without service: refused, withdrawn or cancelled, or void for lack of money. */
export type OrderFailure = 'ENDED' | 'FUNDS_REFUSED';

export type NoteOrderFailed = {
  type: 'NoteOrderFailed';
  entryId: EntryId;
  orderId: OrderId;
  failure: OrderFailure;
  failedAt: Instant;
};

/**
 * The order ended without service on day D: another provider may be chosen until the later of T0 + 2 months and D + 1 month
 * (A2-33, GAP-6). When there was no money, the entry waits for money and keeps its place (GAP-7).
 */
export function noteOrderFailed(
  entry: Entry,
  { entryId, orderId, failure, failedAt }: NoteOrderFailed,
  facts: EntryFacts,
): (SelectionExtended | EntryWaitsForFunds)[] {
  if (entry.status === 'none') refuse('ENTRY_NOT_FOUND');
  if (entry.status !== 'ORDERED' || !entry.orderIds.includes(orderId)) return []; // denied, or has already ended
  // A2-25e
  if (failure === 'FUNDS_REFUSED' && entry.orderIds.length === 1) {
    const reason = 'FUNDS_REFUSED_FOR_ORDER';
    return [{ type: 'EntryWaitsForFunds', entryId, reason, orderId, specialistId: null, since: failedAt }];
  }

  const failedOn = dayOf(failedAt);
  const { monthsAfterFailedOrder } = loaded(facts, 'policy');
  const closesOn = laterOf(entry.window.closesOn, addMonths(failedOn, monthsAfterFailedOrder));
  return [{ type: 'SelectionExtended', entryId, orderId, closesOn, failedOn, failedAt }];
}
