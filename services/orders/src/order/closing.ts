import { actualAmounts, type Instant, type Money, money } from '@aleumet/domain';
import { evolve } from './evolve.ts';
import type { Order, OrderEvent, OrderOutcome, PlacedOrder } from './order.ts';
import { bedDaysOf } from './stay.ts';

/** How an order of each status has ended; null while it lives. */
const OUTCOMES = {
  awaitingFunds: null,
  sent: null,
  accepted: null,
  arrived: null,
  refused: 'REFUSED',
  withdrawn: 'WITHDRAWN',
  voided: 'VOIDED',
  cancelled: 'CANCELLED',
  noShow: 'NOT_TAKEN',
  refusedAfterArrival: 'BROKEN_OFF',
  completed: 'SERVED',
} as const satisfies Record<PlacedOrder['status'], OrderOutcome | null>;

/** The events of a decision; when they end the order, the one that says so to every service follows them. */
export function withClosing(before: Order, events: OrderEvent[], now: Instant): OrderEvent[] {
  const after = events.reduce(evolve, before);
  if (after.status === 'none' || before.status === after.status || !('closedOn' in after)) return events;
  const { id: orderId, status, closedOn } = after;
  const [voidReason, closedAt] = status === 'voided' ? [after.reason, after.voidedAt] : [null, now];
  const outcome = OUTCOMES[status];
  return [...events, { type: 'OrderClosed', orderId, closedOn, outcome, voidReason, ...servedIn(after), closedAt }];
}

/** What was served in all, in the unit of the order, and what the state owes for it (A2-29b, GAP-13). */
function servedIn(order: PlacedOrder): { quantity: number; guaranteed: Money } {
  if (order.status !== 'completed') return { quantity: 0, guaranteed: money(0) };
  const quantity = bedDaysOf(order, order.departedOn);
  return { quantity, guaranteed: actualAmounts(order, quantity).guaranteed };
}
