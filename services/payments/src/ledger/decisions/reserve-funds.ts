import { isMoreThan, type Moment, type Money, type ReservationId } from '@aleumet/domain';
import { move } from '../../budget/move.ts';
import type { Purpose } from '../../reservation/reservation.ts';
import type { Ledger, LedgerEvent } from '../ledger.ts';

export type ReserveFunds = Moment & {
  type: 'ReserveFunds';
  reservationId: ReservationId;
  purpose: Purpose;
  /** As signed by the recipient. */
  guaranteed: Money;
};

/**
 * Reserves the guaranteed amount of an order, or refuses it when the budget has less money available (A2-4c). The signed
 * amount is used: it was computed from the amounts published by payments, and is not changed by one that is added after the
 * signature.
 */
export function reserveFunds(ledger: Ledger, { reservationId, purpose, guaranteed: amount, now }: ReserveFunds): LedgerEvent[] {
  if (ledger.reservations.some(({ id }) => id === reservationId)) return [];
  const budget = ledger.budgets.find((one) => isFor(purpose, one));
  if (!budget || isMoreThan(amount, budget.balance.free)) {
    return [{ type: 'FundsRefused', reservationId, purpose, reason: 'NO_FUNDS', amount, refusedAt: now }];
  }

  const movement = { from: 'FREE', to: 'RESERVED', amount, orderId: purpose.orderId, claimId: null } as const;
  return [
    { type: 'FundsReserved', reservationId, purpose, budgetId: budget.id, amount, reservedAt: now },
    ...move(budget, [movement], now),
  ];
}

/** Whether the budget is that of the department, the kind of service and the year of the order (A2-4c). */
function isFor(
  { departmentId, kind, budgetYear }: Purpose,
  budget: { departmentId: string; kind: string; year: number },
): boolean {
  return budget.departmentId === departmentId && budget.kind === kind && budget.year === budgetYear;
}
