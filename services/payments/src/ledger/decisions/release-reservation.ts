import { InvalidInput, type Moment, type ReservationId } from '@aleumet/domain';
import { move } from '../../budget/move.ts';
import type { Ledger, LedgerEvent } from '../ledger.ts';
import { budgetById, pageOf } from '../pages.ts';

export type ReleaseReservation = Moment & { type: 'ReleaseReservation'; reservationId: ReservationId };

/** An order that ends without a stay frees the money reserved for it (A2-28c, A2-33, GAP-10, GAP-11). */
export function releaseReservation(ledger: Ledger, { reservationId, now }: ReleaseReservation): LedgerEvent[] {
  const reservation = pageOf(ledger.reservations, reservationId);
  if (reservation.status === 'spent')
    throw new InvalidInput('order_id', 'CONTRADICTS_STATE', { held: 'the order has a stay, its act is signed' });
  if (reservation.status !== 'reserved') return [];

  const { amount, budgetId, orderId } = reservation;
  const movement = { from: 'RESERVED', to: 'FREE', amount, orderId, claimId: null } as const;
  return [
    { type: 'ReservationReleased', reservationId, amount, releasedAt: now },
    ...move(budgetById(ledger.budgets, budgetId), [movement], now),
  ];
}
