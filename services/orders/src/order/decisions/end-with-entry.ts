import type { Moment, OrderId } from '@aleumet/domain';
import type { OrderVoided } from '../events.ts';
import { AWAITS_SERVICE, type Order } from '../order.ts';
import { requirePlaced } from './guards.ts';

export type EndWithEntry = Moment & { type: 'EndWithEntry'; orderId: OrderId };

/**
 * The queue entry of the order has ended today, together with the measure or the disability: an order that begins later is void,
 * even when it was accepted (A2-4b, GAP-2). An order that begins by today remains valid.
 */
export function endWithEntry(state: Order, { orderId, now, today }: EndWithEntry): OrderVoided[] {
  const order = requirePlaced(state);
  if (!AWAITS_SERVICE.has(order.status) || (order.beginsOn !== null && order.beginsOn <= today)) return [];
  return [{ type: 'OrderVoided', orderId, reason: 'SELECTION_DENIED', code: 'ENTRY_CLOSED', voidedAt: now, closedOn: today }];
}
