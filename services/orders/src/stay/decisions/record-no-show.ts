import type { Moment, OrderId } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { OrderFacts } from '../../order/facts.ts';
import type { OrderEvent, Order } from '../../order/order.ts';
import type { ActingProvider } from '../../people/parties.ts';
import { requireProvider } from '../../order/decisions/guards.ts';

export type RecordNoShow = Moment & { type: 'RecordNoShow'; orderId: OrderId; by: ActingProvider };

/** The provider records that the recipient did not arrive (A2-30b), from the day after the arrival day on (GAP-12). */
export function recordNoShow(order: Order, { orderId, by, now, today }: RecordNoShow, facts: OrderFacts): OrderEvent[] {
  requireProvider(order, by, facts);
  if (order.status === 'CLOSED' && order.outcome === 'NOT_TAKEN') return [];
  if (order.status !== 'ACCEPTED') refuse('ORDER_NOT_ACCEPTED');
  if (today <= order.arrivalOn) refuse('NO_SHOW_TOO_EARLY', { arrivalOn: order.arrivalOn });
  return [{ type: 'NoShowRecorded', orderId, recordedAt: now, closedOn: today }];
}
