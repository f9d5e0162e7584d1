import { dayOf, type Instant, type Moment, type OrderId, repeated } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { OrderFacts } from '../../order/facts.ts';
import type { Order, OrderEvent, PresentedDocuments } from '../../order/order.ts';
import type { ActingProvider } from '../../people/parties.ts';
import { requireProvider } from '../../order/decisions/guards.ts';

export type RecordArrival = Moment & {
  type: 'RecordArrival';
  orderId: OrderId;
  by: ActingProvider;
  arrivedAt: Instant;
  presented: PresentedDocuments;
};

/**
 * The provider records the date and time of arrival (A2-30a), from the arrival day on (GAP-12), and before the
 * agreed day of departure: a stay has a night (A2-26b). Three documents must be
 * presented: identity document, sanatorium-resort card and the notice of the bed (A2-29a).
 */
export function recordArrival(order: Order, command: RecordArrival, facts: OrderFacts): OrderEvent[] {
  const { orderId, by, arrivedAt, presented, now } = command;
  requireProvider(order, by, facts);
  if (order.status === 'IN_SERVICE')
    return repeated({ arrivedAt: order.arrivedAt, presented: order.presented }, { arrivedAt, presented });
  if (order.status !== 'ACCEPTED') refuse('ORDER_NOT_ACCEPTED');
  if (dayOf(arrivedAt) < order.arrivalOn) refuse('ARRIVAL_TOO_EARLY', { arrivalOn: order.arrivalOn });
  if (arrivedAt > now) refuse('ARRIVAL_IN_FUTURE');
  if (dayOf(arrivedAt) >= order.departureOn) refuse('ARRIVAL_AFTER_STAY', { departureOn: order.departureOn });
  if (!presented.identityDocument || !presented.sanatoriumCard || !presented.bedNotice) refuse('DOCUMENTS_NOT_PRESENTED');
  return [
    { type: 'ArrivalRecorded', orderId, arrivedAt, presented, recordedAt: now },
    { type: 'OrderServed', orderId, servedOn: dayOf(arrivedAt), quantity: 0, servedAt: now },
  ];
}
