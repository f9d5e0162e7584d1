import { moneyText } from '@aleumet/domain';
import type { OfferFact } from '../order/facts.ts';
import type { Placed, ProviderCancellationReason } from '../order/order.ts';
import { canonical } from './canonical.ts';

/** The notice A2/F7 that confirms the bed; names and numbers are joined when it is printed (A2-28d). */
export function bedNoticeText(order: Placed, offer: OfferFact): string {
  const { bed, arrivalTime, departureTime, meals, diagnostics, treatment, address, phone } = offer;
  return canonical({
    document: 'BED_NOTICE',
    ...aboutOrder(order),
    orderAmount: moneyText(order.price),
    guaranteedAmount: moneyText(order.guaranteed),
    coPaymentAmount: moneyText(order.coPayment),
    arrivalOn: order.arrivalOn,
    departureOn: order.departureOn,
    bedDays: order.bedDays,
    arrivalTime,
    departureTime,
    meals,
    diagnostics,
    treatment,
    address,
    phone,
    bed: bed && { ...bed, removed: false },
    cancelBy: order.cancelBy,
  });
}

/** The provider's refusal with its reasoned ground (A2-28c). */
export function refusalText(order: Placed, reason: string): string {
  return canonical({ document: 'ORDER_REFUSAL', ...aboutOrder(order), reason });
}

/** The recipient takes back an order that is not answered (GAP-10). */
export function withdrawalText(order: Placed): string {
  return canonical({ document: 'ORDER_WITHDRAWAL', ...aboutOrder(order) });
}

/** A cancellation of an accepted order: by the recipient without reason (A2-31b), by the provider with one of two (A2-32b). */
export function cancellationText(order: Placed, reason: ProviderCancellationReason | null): string {
  return canonical({ document: 'ORDER_CANCELLATION', ...aboutOrder(order), arrivalOn: order.arrivalOn, reason });
}

function aboutOrder({ id, personId, providerId, bedId }: Placed) {
  return { orderId: id, personId, providerId, bedId };
}
