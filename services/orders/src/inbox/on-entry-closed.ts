import { id, instant, momentOf } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { EntryClosedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { liveOrdersOf } from '../order/due.ts';
import { applySelectionChange } from '../replicas/selection.ts';

/**
 * The entry has ended: nothing can be chosen any more, and orders that begin later are void (A2-4b, GAP-2). Orders placed in the
 * meantime are denied by the queue.
 */
export const onEntryClosed = reaction(EntryClosedSchema, async (event, message, { db, handleOrder }: Deps) => {
  const entryId = id<'EntryId'>(event.about.entryId, 'entry_id');
  const change = { entryId, status: 'CLOSED', version: message.sequence } as const;
  await applyOnce(db, causeOf(message), (tx) => applySelectionChange(tx, change));
  const moment = momentOf({ now: () => instant(message.time) });
  for (const orderId of await liveOrdersOf(db, entryId)) {
    await handleOrder({ type: 'EndWithEntry', orderId, ...moment }, causeOf(message, orderId));
  }
});
