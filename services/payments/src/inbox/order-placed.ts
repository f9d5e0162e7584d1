import { id, instant, InvalidInput, isMoreThan, momentOf, type Money } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { fromMoneyMessage, nameIn, type OrderPlaced, OrderPlacedSchema, ServiceKind } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import type { Purpose } from '../reservation/reservation.ts';
import { reservationOf } from './order-ended.ts';

/** An order asks for its guaranteed amount (A2-28a). */
export const onOrderPlaced = reaction(OrderPlacedSchema, (event, message, { handleLedger }: Deps) =>
  handleLedger(
    {
      type: 'ReserveFunds',
      reservationId: reservationOf(event.orderId),
      purpose: toPurpose(event),
      guaranteed: toGuaranteed(event),
      ...momentOf({ now: () => instant(message.time) }),
    },
    causeOf(message),
  ),
);

/** The state's part of the price. A part beyond the whole is a broken contract, and no money is moved by it. */
function toGuaranteed(event: OrderPlaced): Money {
  const price = fromMoneyMessage(event.price, 'price');
  const guaranteed = fromMoneyMessage(event.guaranteed, 'guaranteed');
  const isPart = guaranteed.tiyn >= 0 && !isMoreThan(guaranteed, price);
  if (!isPart) throw new InvalidInput('guaranteed', 'OUT_OF_RANGE', { least: 0, most: price.tiyn });
  return guaranteed;
}

function toPurpose(event: OrderPlaced): Purpose {
  return {
    orderId: id(event.orderId, 'order_id'),
    personId: id(event.personId, 'person_id'),
    departmentId: id(event.departmentId, 'department_id'),
    providerId: id(event.providerId, 'provider_id'),
    kind: nameIn(ServiceKind, event.kind, 'kind'),
    region: event.region,
    budgetYear: event.budgetYear,
    reimbursementApplicationId: id(event.reimbursementApplicationId, 'reimbursement_application_id'),
  };
}
