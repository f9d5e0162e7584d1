import {
  type Amounts,
  type BedId,
  type EntryId,
  moneyText,
  type OfferId,
  type OrderId,
  type PlainDate,
  type Tariffs,
} from '@aleumet/domain';
import type { PlacingFacts } from '../order/facts.ts';
import type { ReimbursementApplicationId } from '../order/order.ts';
import { canonical } from './canonical.ts';

/** What the recipient chooses; the rest follows from facts. */
export type Choice = {
  orderId: OrderId;
  entryId: EntryId;
  offerId: OfferId;
  bedId: BedId;
  arrivalOn: PlainDate;
  departureOn: PlainDate;
  reimbursementApplicationId: ReimbursementApplicationId;
};

/** The order that the recipient signs (A2-28a). */
export function orderText(choice: Choice, { selection, offer, contractTextVersion }: PlacingFacts, stay: Stay): string {
  return canonical({
    document: 'ORDER',
    orderId: choice.orderId,
    personId: selection.personId,
    measureId: selection.measureId,
    providerId: offer.providerId,
    offerId: choice.offerId,
    bedId: choice.bedId,
    arrivalOn: choice.arrivalOn,
    arrivalTime: offer.arrivalTime,
    departureOn: choice.departureOn,
    contractTextVersion,
    ...stayParts(stay),
  });
}

/** The application to the department to reimburse the guaranteed amount to the provider, signed at once with the order (A2-28a). */
export function reimbursementText(choice: Choice, { departmentId, selection, offer }: PlacingFacts, stay: Stay): string {
  return canonical({
    document: 'REIMBURSEMENT_APPLICATION',
    reimbursementApplicationId: choice.reimbursementApplicationId,
    orderId: choice.orderId,
    personId: selection.personId,
    departmentId,
    providerId: offer.providerId,
    guaranteed: moneyText(stay.guaranteed),
    bedDays: stay.bedDays,
  });
}

/** The counted length of a stay and what it costs. */
export type Stay = Amounts & { tariffs: Tariffs; bedDays: number };

function stayParts({ bedDays, price, guaranteed, coPayment }: Stay) {
  return { bedDays, price: moneyText(price), guaranteed: moneyText(guaranteed), coPayment: moneyText(coPayment) };
}
