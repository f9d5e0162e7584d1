import { id, instant, InvalidInput, isMoreThan, momentOf, type Money } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import {
  fromMoneyMessage,
  nameIn,
  type OrderPlaced,
  OrderPlacedSchema,
  ServiceKind,
  type WithAbout,
} from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import type { Purpose } from '../reservation/reservation.ts';
import { reservationOf } from './reservation-of.ts';

/** An order needs its guaranteed amount. */
export const onOrderPlaced = reaction(OrderPlacedSchema, (event, message, { handleLedger }: Deps) =>
  handleLedger(
    {
      type: 'ReserveFunds',
      reservationId: reservationOf(event.about.orderId),
      purpose: toPurpose(event),
      guaranteed: toGuaranteed(event),
      ...momentOf({ now: () => instant(message.time) }),
    },
    causeOf(message),
  ),
);

/** Returns the state's part of the price. Throws when it exceeds the price, which violates the contract. */
function toGuaranteed(event: OrderPlaced): Money {
  const price = fromMoneyMessage(event.price, 'price');
  const guaranteed = fromMoneyMessage(event.guaranteed, 'guaranteed');
  const isPart = guaranteed.tiyn >= 0 && !isMoreThan(guaranteed, price);
  if (!isPart) throw new InvalidInput('guaranteed', 'OUT_OF_RANGE', { least: 0, most: price.tiyn });
  return guaranteed;
}

function toPurpose({ about, ...event }: WithAbout<OrderPlaced>): Purpose {
  return {
    orderId: id(about.orderId, 'order_id'),
    personId: id(about.personId, 'person_id'),
    departmentId: id(about.departmentId, 'department_id'),
    providerId: id(about.providerId, 'provider_id'),
    kind: nameIn(ServiceKind, about.kind, 'kind'),
    region: about.region,
    budgetYear: event.budgetYear,
    reimbursementApplicationId: id(event.reimbursementApplicationId, 'reimbursement_application_id'),
  };
}
