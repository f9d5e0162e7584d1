import type { Moment, OrderId, ReservationId } from '@aleumet/domain';
import type { OrderFunded } from '../events.ts';
import type { Order } from '../order.ts';
import { requirePlaced } from './guards.ts';

export type FundOrder = Moment & { type: 'FundOrder'; orderId: OrderId; reservationId: ReservationId };

/** Payments has reserved the guaranteed amount, and the order is sent to the provider (A2-28a). */
export function fundOrder(state: Order, { orderId, reservationId, now }: FundOrder): OrderFunded[] {
  const order = requirePlaced(state);
  // An order that was withdrawn in the meantime remains withdrawn; payments releases the reservation.
  if (order.status !== 'AWAITING_FUNDS') return [];
  return [{ type: 'OrderFunded', orderId, reservationId, fundedAt: now }];
}
