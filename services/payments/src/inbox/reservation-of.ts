import { id } from '@aleumet/domain';
import { nameBasedId } from '@aleumet/messaging';

/** The reservation of an order: one for each, found again by every later event of the order. */
export function reservationOf(orderId: string) {
  return nameBasedId<'ReservationId'>('reservation', id(orderId, 'order_id'));
}
