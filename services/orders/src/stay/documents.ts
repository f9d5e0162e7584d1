import { moneyText } from '@aleumet/domain';
import { canonical } from '../signing/canonical.ts';
import type { Deadlines, Terms } from '../terms/terms.ts';
import type { StayFacts } from './facts.ts';
import type { Stay } from './stay.ts';

/** The stay in the text of the order (A2-28a). */
export function stayInOrder({ bedId, arrivalOn, departureOn }: Stay, { offer: { arrivalTime } }: StayFacts) {
  return { bedId, arrivalOn, arrivalTime, departureOn };
}

/** The stay in the text of the act (GAP-13). */
export function stayInAct(stay: Stay) {
  const arrivedAt = stay.status === 'BOOKED' ? null : stay.arrivedAt;
  return { arrivedAt, departedOn: stay.status === 'DEPARTED' ? stay.departedOn : null };
}

/** The document by which the provider accepts the order (A2-28d). */
export function stayAcceptance(order: StayOrder, facts: StayFacts): { kind: 'BED_NOTICE'; text: string } {
  return { kind: 'BED_NOTICE', text: bedNoticeText(order, facts) };
}

type StayOrder = Terms & Deadlines & { fulfilment: Stay };

/** The notice A2/F7, which confirms the bed; names and numbers are added when it is printed (A2-28d). */
export function bedNoticeText(order: StayOrder, { offer, bed }: StayFacts): string {
  const { bedId, arrivalOn, departureOn } = order.fulfilment;
  return canonical({
    document: 'BED_NOTICE',
    ...{ orderId: order.id, personId: order.personId, providerId: order.providerId, bedId },
    orderAmount: moneyText(order.price),
    guaranteedAmount: moneyText(order.guaranteed),
    coPaymentAmount: moneyText(order.coPayment),
    ...{ arrivalOn, departureOn, bedDays: order.quantity },
    ...offer,
    bed: bed && { ...bed, removed: false },
    cancelBy: order.cancelBy,
  });
}
