import type { Moment, OrderId } from '@aleumet/domain';
import type { OrderAnswerOverdue } from '../events.ts';
import type { Order } from '../order.ts';

export type FlagOverdueAnswer = Moment & { type: 'FlagOverdueAnswer'; orderId: OrderId };

/** The provider has not answered for five working days: the order keeps its status and is flagged as overdue (A2-28b, GAP-10). */
export function flagOverdueAnswer(order: Order, { orderId, now, today }: FlagOverdueAnswer): OrderAnswerOverdue[] {
  if (order.status !== 'SENT' || order.answerOverdue || today <= order.answerBy) return [];
  return [{ type: 'OrderAnswerOverdue', orderId, notedAt: now }];
}
