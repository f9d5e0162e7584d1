import { actualAmounts, type Money, money } from '@aleumet/domain';
import { evolve } from './evolve.ts';
import type { ClosedOrder, Order, OrderEvent } from './order.ts';
import { bedDaysOf } from '../stay/stay.ts';

/** The events of a decision; when they end the order, the one that says so to every service follows them. */
export function withClosing(before: Order, events: OrderEvent[]): OrderEvent[] {
  const after = events.reduce(evolve, before);
  if (after.status !== 'CLOSED' || before.status === 'CLOSED') return events;
  const { id: orderId, outcome, closedOn, closedAt } = after;
  const voidReason = after.outcome === 'VOIDED' ? after.reason : null;
  return [...events, { type: 'OrderClosed', orderId, outcome, voidReason, closedOn, closedAt, ...servedIn(after) }];
}

/** What was served in all, in the unit of the order, and what the state owes for it (A2-29b, GAP-13). */
function servedIn(order: ClosedOrder): { quantity: number; guaranteed: Money } {
  if (order.outcome !== 'SERVED') return { quantity: 0, guaranteed: money(0) };
  const quantity = bedDaysOf(order, order.departedOn);
  return { quantity, guaranteed: actualAmounts(order, quantity).guaranteed };
}
