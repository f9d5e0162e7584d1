import { actualAmounts, money } from '@aleumet/domain';
import { evolve } from './evolve.ts';
import type { OrderEvent } from './events.ts';
import type { Order } from './order.ts';

/**
 * Returns the events of a decision; if they end the order, followed by `OrderClosed`, which all services receive (GAP-13).
 */
export function withClosing(before: Order, events: OrderEvent[]): OrderEvent[] {
  const after = events.reduce(evolve, before);
  if (after.status !== 'CLOSED' || before.status === 'CLOSED') return events;
  const { id: orderId, outcome, closedOn, closedAt, served: quantity } = after;
  const voidReason = after.outcome === 'VOIDED' ? after.reason : null;
  const guaranteed = quantity === 0 ? money(0) : actualAmounts(after, quantity).guaranteed;
  return [...events, { type: 'OrderClosed', orderId, outcome, voidReason, closedOn, closedAt, quantity, guaranteed }];
}
