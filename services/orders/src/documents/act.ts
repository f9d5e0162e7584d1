import { type ActId, type Amounts, moneyText } from '@aleumet/domain';
import type { Arrived } from '../order/order.ts';
import { canonical } from './canonical.ts';

/** What was rendered and what it costs: the basis of the claim (GAP-13). */
export type Rendered = Amounts & { quantity: number; departedOn: string };

/** The act of rendered services that provider and recipient sign. */
export function actText(actId: ActId, order: Arrived, { quantity, departedOn, price, guaranteed, coPayment }: Rendered): string {
  return canonical({
    document: 'ACT',
    actId,
    orderId: order.id,
    personId: order.personId,
    providerId: order.providerId,
    arrivedAt: order.arrivedAt,
    departedOn,
    bedDays: quantity,
    price: moneyText(price),
    guaranteed: moneyText(guaranteed),
    coPayment: moneyText(coPayment),
  });
}
