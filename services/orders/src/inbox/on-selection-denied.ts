import { id, instant, momentOf } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { nameIn, SelectionDenialReason, SelectionDeniedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** The queue denies the choice: the order is void. */
export const onSelectionDenied = reaction(SelectionDeniedSchema, (event, message, { handleOrder }: Deps) => {
  const code = nameIn(SelectionDenialReason, event.reason, 'reason');
  const moment = momentOf({ now: () => instant(message.time) });
  const order = { orderId: id<'OrderId'>(event.about.orderId, 'order_id'), ...moment };
  return handleOrder({ type: 'VoidOrder', ...order, reason: 'SELECTION_DENIED', code }, causeOf(message));
});
