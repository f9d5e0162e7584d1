import { id, instant, momentOf } from '@aleumet/domain';
import { causeOf, type Message, nameBasedId } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';

/** The reservation of an order: one for each, found again by every later event of the order. */
export function reservationOf(orderId: string) {
  return nameBasedId<'ReservationId'>('reservation', id(orderId, 'order_id'));
}

/** Frees the money of an order that has ended without a stay (A2-33). */
export function releaseFor(event: { about: { orderId: string } }, message: Message, { handleLedger }: Deps): Promise<void> {
  const moment = momentOf({ now: () => instant(message.time) });
  const reservationId = reservationOf(event.about.orderId);
  return handleLedger({ type: 'ReleaseReservation', reservationId, ...moment }, causeOf(message));
}
