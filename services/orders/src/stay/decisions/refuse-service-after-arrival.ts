import { type Moment, type OrderId, repeated } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { OrderFacts } from '../../order/facts.ts';
import type { Order, OrderEvent } from '../../order/order.ts';
import type { ActingProvider } from '../../people/parties.ts';
import { requireProvider } from '../../order/decisions/guards.ts';

export type RefuseServiceAfterArrival = Moment & {
  type: 'RefuseServiceAfterArrival';
  orderId: OrderId;
  by: ActingProvider;
  reason: string;
};

/** The provider records that it refused the service because the arrived recipient did not perform the obligations (A2-30c). */
export function refuseServiceAfterArrival(
  order: Order,
  { orderId, by, reason, now, today }: RefuseServiceAfterArrival,
  facts: OrderFacts,
): OrderEvent[] {
  requireProvider(order, by, facts);
  if (order.status === 'CLOSED' && order.outcome === 'BROKEN_OFF') return repeated(order.reason, reason);
  if (order.status !== 'IN_SERVICE') refuse('RECIPIENT_NOT_ARRIVED');
  if (reason.trim() === '') refuse('REASON_MISSING');
  return [{ type: 'ServiceRefusedAfterArrival', orderId, reason, recordedAt: now, closedOn: today }];
}
