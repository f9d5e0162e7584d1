import { id, type Instant } from '@aleumet/domain';
import { causeOf, type Message, reaction } from '@aleumet/messaging';
import { fromTimestamp, OrderCancelledSchema, OrderRefusedSchema, OrderWithdrawnSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

type Ended = { about: { entryId: string; orderId: string } };

/** The provider refused the order (A2-28c). */
export const noteRefusal = reaction(OrderRefusedSchema, async (event, message, deps: Deps) =>
  noteEnd(event, fromTimestamp(event.refusedAt, 'refused_at'), { message, deps }),
);

/** The recipient withdrew the order (GAP-10). */
export const noteWithdrawal = reaction(OrderWithdrawnSchema, async (event, message, deps: Deps) =>
  noteEnd(event, fromTimestamp(event.withdrawnAt, 'withdrawn_at'), { message, deps }),
);

/** Either side cancelled the order before the arrival day (A2-33). */
export const noteCancellation = reaction(OrderCancelledSchema, async (event, message, deps: Deps) =>
  noteEnd(event, fromTimestamp(event.cancelledAt, 'cancelled_at'), { message, deps }),
);

function noteEnd(
  { about: { entryId, orderId } }: Ended,
  failedAt: Instant,
  { message, deps }: { message: Message; deps: Deps },
): Promise<void> {
  const ids = { entryId: id<'EntryId'>(entryId, 'entry_id'), orderId: id<'OrderId'>(orderId, 'order_id') };
  return deps.handleEntry({ type: 'NoteOrderFailed', ...ids, failure: 'ENDED', failedAt }, causeOf(message));
}
