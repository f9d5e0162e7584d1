import { id } from '@aleumet/domain';
import { nameBasedId } from '@aleumet/messaging';

/** Returns the id of the reservation of an order, under which every later event finds it. */
export function reservationOf(orderId: string) {
  return nameBasedId<'ReservationId'>('reservation', id(orderId, 'order_id'));
}
