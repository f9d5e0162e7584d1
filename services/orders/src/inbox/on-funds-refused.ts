import { id, instant, momentOf } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { FundsRefusalReason, FundsRefusedSchema, nameIn } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** The budget does not cover the order: it is void, and what was booked is released. */
export const onFundsRefused = reaction(FundsRefusedSchema, (event, message, { handleOrder }: Deps) => {
  const moment = momentOf({ now: () => instant(message.time) });
  const code = nameIn(FundsRefusalReason, event.reason, 'reason');
  const orderId = id<'OrderId'>(event.about.orderId, 'order_id');
  return handleOrder({ type: 'VoidOrder', orderId, reason: 'FUNDS_REFUSED', code, ...moment }, causeOf(message));
});
