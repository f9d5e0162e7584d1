import {
  type ActId,
  type ClaimId,
  InvalidInput,
  isMoreThan,
  minus,
  type Moment,
  type Money,
  type ReservationId,
} from '@aleumet/domain';
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

type Reserved = Extract<Reservation, { status: 'reserved' }>;

/** A signed act turns the reserved money into a debt with a claim for it; what the act does not need is free again (A2-28a, A2-29b). */
export function spendReservation(ledger: Ledger, command: SpendReservation): LedgerEvent[] {
  const { reservationId, actId, guaranteed: amount, now } = command;
  const reservation = pageOf(ledger.reservations, reservationId);
  if (reservation.status === 'spent' && reservation.actId === actId) return [];
  if (reservation.status !== 'reserved')
    throw new InvalidInput('act_id', 'CONTRADICTS_STATE', { held: `a reservation that is ${reservation.status}` });
  if (isMoreThan(amount, reservation.amount))
    throw new InvalidInput('guaranteed', 'CONTRADICTS_STATE', { held: 'the guarantee is more than was reserved for the order' });

  const rest = minus(reservation.amount, amount);
  const about = { orderId: reservation.orderId, claimId: null };
  const movements = [
    { ...about, from: 'RESERVED', to: 'FREE', amount: rest },
    { ...about, from: 'RESERVED', to: 'OWED', amount, claimId: command.claimId },
  ] as const;
  return [
    ...(rest.tiyn > 0 ? [{ type: 'ReservationReleased', reservationId, amount: rest, releasedAt: now } as const] : []),
    ...(amount.tiyn > 0 ? [{ type: 'ReservationSpent', reservationId, actId, amount, spentAt: now } as const] : []),
    ...(amount.tiyn > 0 ? [claimOf(reservation, command)] : []),
    ...move(budgetById(ledger.budgets, reservation.budgetId), movements, now),
  ];
}

function claimOf(reservation: Reserved, { claimId, actId, reservationId, guaranteed, now }: SpendReservation): ClaimRegistered {
  const { orderId, personId, departmentId, providerId, kind, region, budgetYear, reimbursementApplicationId, budgetId } =
    reservation;
  const purpose = { orderId, personId, departmentId, providerId, kind, region, budgetYear, reimbursementApplicationId };
  const terms = { ...purpose, id: claimId, reservationId, budgetId, actId, registeredAt: now };
  return { type: 'ClaimRegistered', claimId, terms, amount: guaranteed };
}
