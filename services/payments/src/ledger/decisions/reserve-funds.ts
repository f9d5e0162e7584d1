import { isMoreThan, isSame, type Moment, type Money, type PlainDate, type ReservationId } from '@aleumet/domain';
import { move } from '../../budget/move.ts';
import { guaranteedOf } from '../../guaranteed-amount/tariff.ts';
import type { FundsRefusalReason, FundsRefused, Purpose } from '../../reservation/reservation.ts';
import type { LedgerFacts } from '../facts.ts';
import type { Ledger, LedgerEvent } from '../ledger.ts';

export type ReserveFunds = Moment & {
  type: 'ReserveFunds';
  reservationId: ReservationId;
  purpose: Purpose;
  arrivalOn: PlainDate;
  bedDays: number;
  price: Money;
  guaranteed: Money;
};

/** The guaranteed amount of a placed order is reserved, or refused when it is not the one in force or not there (A2-4c, A2-28a). */
export function reserveFunds(ledger: Ledger, command: ReserveFunds, { guaranteedAmount }: LedgerFacts): LedgerEvent[] {
  const { reservationId, purpose, guaranteed: amount, now } = command;
  if (ledger.reservations.some(({ id }) => id === reservationId)) return [];
  const inForce = guaranteedAmount && guaranteedOf(command.price, command.bedDays, guaranteedAmount);
  if (!inForce || !isSame(inForce, amount)) return [refused(command, 'AMOUNT_OUTDATED')];
  const budget = ledger.budgets.find((one) => isFor(purpose, one));
  if (!budget || isMoreThan(amount, budget.balance.free)) return [refused(command, 'NO_FUNDS')];

  const movement = { from: 'FREE', to: 'RESERVED', amount, orderId: purpose.orderId, claimId: null } as const;
  return [
    { type: 'FundsReserved', reservationId, purpose, budgetId: budget.id, amount, reservedAt: now },
    ...move(budget, [movement], now),
  ];
}

function isFor(
  { departmentId, kind, budgetYear }: Purpose,
  budget: { departmentId: string; kind: string; year: number },
): boolean {
  return budget.departmentId === departmentId && budget.kind === kind && budget.year === budgetYear;
}

function refused({ reservationId, purpose, guaranteed, now }: ReserveFunds, reason: FundsRefusalReason): FundsRefused {
  return { type: 'FundsRefused', reservationId, purpose, reason, amount: guaranteed, refusedAt: now };
}
