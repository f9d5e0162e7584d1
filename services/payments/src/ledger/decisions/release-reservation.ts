import { InvalidInput, minus, type Moment, type Money, type ReservationId } from '@aleumet/domain';
import { move } from '../../budget/move.ts';
import type { Ledger, LedgerEvent } from '../ledger.ts';
import { budgetById, pageOf } from '../pages.ts';

/** `owed`: the most that the state owes for everything served in the order, including acts that are already signed. */
export type ReleaseReservation = Moment & { type: 'ReleaseReservation'; reservationId: ReservationId; owed: Money };

/**
 * When an order is closed, releases the reserved money above what was served: all of it when nothing was served (GAP-10, GAP-11).
 * The rest waits for the acts.
 */
export function releaseReservation(ledger: Ledger, { reservationId, owed, now }: ReleaseReservation): LedgerEvent[] {
  const reservation = pageOf(ledger.reservations, reservationId);
  if (reservation.status === 'REFUSED') return [];
  const { spent, amount: held, budgetId, orderId } = reservation;
  const amount = minus(held, minus(owed, spent));
  if (amount.tiyn < 0) throw new InvalidInput('guaranteed', 'CONTRADICTS_STATE', { held: 'less is reserved than is owed' });
  if (amount.tiyn > held.tiyn) throw new InvalidInput('guaranteed', 'CONTRADICTS_STATE', { held: 'acts are signed for more' });
  if (reservation.status !== 'RESERVED' || (amount.tiyn === 0 && held.tiyn > 0)) return [];

  const movement = { from: 'RESERVED', to: 'FREE', amount, orderId, claimId: null } as const;
  return [
    { type: 'ReservationReleased', reservationId, amount, releasedAt: now },
    ...move(budgetById(ledger.budgets, budgetId), [movement], now),
  ];
}
