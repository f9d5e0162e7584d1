import { id } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { fromTimestamp, nameIn, OrderVoidedSchema, VoidReason } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/**
 * An order does not stand. Without money the entry waits for it; where only the guaranteed amount had changed, another order
 * may be placed at once. What the queue itself denied changes nothing.
 */
export const noteVoid = reaction(OrderVoidedSchema, async (event, message, { handleEntry }: Deps) => {
  if (nameIn(VoidReason, event.reason, 'reason') === 'SELECTION_DENIED') return;
  await handleEntry(
    {
      type: 'NoteOrderFailed',
      entryId: id(event.entryId, 'entry_id'),
      orderId: id(event.orderId, 'order_id'),
      failure: event.code === 'AMOUNT_OUTDATED' ? 'ENDED' : 'FUNDS_REFUSED',
      failedAt: fromTimestamp(event.voidedAt, 'voided_at'),
    },
    causeOf(message),
  );
});
