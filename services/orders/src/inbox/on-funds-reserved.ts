import { id, instant, momentOf } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { FundsReservedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** Payments has reserved the guaranteed amount: the provider may answer. */
export const onFundsReserved = reaction(FundsReservedSchema, (event, message, { handleOrder }: Deps) => {
  const moment = momentOf({ now: () => instant(message.time) });
  const reservationId = id<'ReservationId'>(event.reservationId, 'reservation_id');
  return handleOrder(
    { type: 'FundOrder', orderId: id(event.about.orderId, 'order_id'), reservationId, ...moment },
    causeOf(message),
  );
});
