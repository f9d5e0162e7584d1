import { dayOf, type Moment, type OrderId, type PlainDate, repeated } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { OrderFacts } from '../../order/facts.ts';
import type { Order, OrderEvent } from '../../order/order.ts';
import type { ActingProvider } from '../../people/parties.ts';
import { requireProvider } from '../../order/decisions/guards.ts';

export type CompleteStay = Moment & { type: 'CompleteStay'; orderId: OrderId; by: ActingProvider; departedOn: PlainDate };

/** The provider records the day of departure, the agreed one or an earlier one; the basis of the act (GAP-13, A2-26b). */
export function completeStay(
  order: Order,
  { orderId, by, departedOn, now, today }: CompleteStay,
  facts: OrderFacts,
): OrderEvent[] {
  requireProvider(order, by, facts);
  if (order.status === 'CLOSED' && order.outcome === 'SERVED') return repeated(order.departedOn, departedOn);
  if (order.status !== 'IN_SERVICE') refuse('RECIPIENT_NOT_ARRIVED');
  if (departedOn > today) refuse('DEPARTURE_IN_FUTURE');
  if (departedOn > order.departureOn) refuse('DEPARTURE_AFTER_ORDER', { departureOn: order.departureOn });
  if (departedOn <= dayOf(order.arrivedAt)) refuse('DEPARTURE_BEFORE_ARRIVAL', { departedOn });
  return [{ type: 'StayCompleted', orderId, departedOn, completedAt: now, closedOn: today }];
}
