import { id } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { fromTimestamp, nameIn, OrderVoidedSchema, VoidReason } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** An order does not stand: without money the entry waits for it. What the queue itself denied changes nothing. */
export const noteVoid = reaction(OrderVoidedSchema, async (event, message, { handleEntry }: Deps) => {
  if (nameIn(VoidReason, event.reason, 'reason') === 'SELECTION_DENIED') return;
  await handleEntry(
    {
      type: 'NoteOrderFailed',
      entryId: id(event.about.entryId, 'entry_id'),
      orderId: id(event.about.orderId, 'order_id'),
      failure: 'FUNDS_REFUSED',
      failedAt: fromTimestamp(event.voidedAt, 'voided_at'),
    },
    causeOf(message),
  );
});
