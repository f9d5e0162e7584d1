import { dayOf, type Moment, type OrderId } from '@aleumet/domain';
import { deadlinesOf } from '../../terms/deadlines.ts';
import type { OrderFacts } from '../facts.ts';
import type { OrderDeadlinesMoved } from '../events.ts';
import { awaitsService, type Order } from '../order.ts';

export type MoveDeadlines = Moment & { type: 'MoveDeadlines'; orderId: OrderId };

/**
 * After a new working calendar, the deadlines of an open order are computed again; those of a closed one do not change (A2-28b,
 * A2-31a, A2-32a).
 */
export function moveDeadlines(order: Order, { orderId, now }: MoveDeadlines, facts: OrderFacts): OrderDeadlinesMoved[] {
  if (!awaitsService(order)) return [];
  if (order.calendarVersion >= facts.calendar.version) return [];
  const { kind, beginsOn } = order;
  const deadlines = deadlinesOf(
    { kind, placedOn: dayOf(order.placedAt), beginsOn },
    { calendar: facts.calendar, policy: facts.policyOf(kind) },
  );
  return [{ type: 'OrderDeadlinesMoved', orderId, deadlines, movedAt: now }];
}
