import { type ActId, type ClaimId, InvalidInput, isMoreThan, type Moment, type Money, type ReservationId } from '@aleumet/domain';
import { move } from '../../budget/move.ts';
import type { ClaimRegistered } from '../../claim/claim.ts';
import type { Reservation } from '../../reservation/reservation.ts';
import type { Ledger, LedgerEvent } from '../ledger.ts';
import { budgetById, pageOf } from '../pages.ts';

export type SpendReservation = Moment & {
  type: 'SpendReservation';
  reservationId: ReservationId;
  actId: ActId;
  claimId: ClaimId;
  guaranteed: Money;
};

type Reserved = Exclude<Reservation, { status: 'REFUSED' }>;

/**
 * Turns the part of the reserved money in a signed act into a debt, with a claim for it. The rest waits for further acts, or is
 * released when the order closes. An act without an amount owed changes nothing.
 */
export function spendReservation(ledger: Ledger, command: SpendReservation): LedgerEvent[] {
  const { reservationId, actId, claimId, guaranteed: amount, now } = command;
  if (amount.tiyn === 0 || ledger.claims.some(({ id }) => id === claimId)) return [];
  const reservation = pageOf(ledger.reservations, reservationId);
  if (reservation.status !== 'RESERVED')
    throw new InvalidInput('act_id', 'CONTRADICTS_STATE', { held: `a reservation that is ${reservation.status}` });
  if (isMoreThan(amount, reservation.amount))
    throw new InvalidInput('guaranteed', 'CONTRADICTS_STATE', { held: 'the guarantee is more than is reserved for the order' });

  const movement = { from: 'RESERVED', to: 'OWED', amount, orderId: reservation.orderId, claimId } as const;
  return [
    { type: 'ReservationSpent', reservationId, actId, amount, spentAt: now },
    claimOf(reservation, command),
    ...move(budgetById(ledger.budgets, reservation.budgetId), [movement], now),
  ];
}

function claimOf(reservation: Reserved, { claimId, actId, reservationId, guaranteed, now }: SpendReservation): ClaimRegistered {
  const { orderId, personId, departmentId, providerId, kind, region, budgetYear, reimbursementApplicationId, budgetId } =
    reservation;
  const purpose = { orderId, personId, departmentId, providerId, kind, region, budgetYear, reimbursementApplicationId };
  const terms = { ...purpose, id: claimId, reservationId, budgetId, actId, registeredAt: now };
  return { type: 'ClaimRegistered', claimId, terms, amount: guaranteed };
}
