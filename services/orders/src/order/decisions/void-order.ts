import type { Moment, OrderId } from '@aleumet/domain';
import type { Order, OrderEvent, VoidReason } from '../order.ts';
import { requirePlaced } from './guards.ts';

export type VoidOrder = Moment & { type: 'VoidOrder'; orderId: OrderId; reason: VoidReason; code: string };

/** An order that the budget does not cover, or whose turn had ended, is void: the bed is free, the place in the queue kept (A2-25e, A2-33). */
export function voidOrder(state: Order, { orderId, reason, code, now, today }: VoidOrder): OrderEvent[] {
  const order = requirePlaced(state);
  if (order.status !== 'awaitingFunds' && order.status !== 'sent') return [];
  return [{ type: 'OrderVoided', orderId, reason, code, voidedAt: now, closedOn: today }];
}
