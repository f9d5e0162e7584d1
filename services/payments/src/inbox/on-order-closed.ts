import { instant, momentOf } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { fromMoneyMessage, OrderClosedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { reservationOf } from './reservation-of.ts';

/** An order has been closed: money for what was not served is available again. */
export const onOrderClosed = reaction(OrderClosedSchema, (event, message, { handleLedger }: Deps) =>
  handleLedger(
    {
      type: 'ReleaseReservation',
      reservationId: reservationOf(event.about.orderId),
      owed: fromMoneyMessage(event.guaranteed, 'guaranteed'),
      ...momentOf({ now: () => instant(message.time) }),
    },
    causeOf(message),
  ),
);
