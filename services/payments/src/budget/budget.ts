import type { ClaimId, DepartmentId, Id, Instant, Money, OrderId, ServiceKind } from '@aleumet/domain';

/*
 * A budget: the money of a department for a kind of service and a year (A2-4c). Every tenge is in exactly one state:
 *
 *   (payer, operator: SetBudget) ──► FREE ──FundsReserved (order placed)──► RESERVED ──ReservationSpent (act signed)──► OWED
 *   FREE ◄──ReservationReleased (order ends unserved, act smaller than the order)── RESERVED
 *   FREE ◄──ClaimReleased (payer), ClaimCorrected (provider claims less)── OWED ──PaymentMade (payer)──► PAID
 */

export type BudgetId = Id<'BudgetId'>;

export const MONEY_STATES = ['FREE', 'RESERVED', 'OWED', 'PAID'] as const;
export type MoneyState = (typeof MONEY_STATES)[number];

/** Where the money of a budget is; `total = free + reserved + owed + paid`. */
export type Balance = { total: Money; free: Money; reserved: Money; owed: Money; paid: Money };

/** Whose money it is, for what and when. */
export type BudgetHead = { id: BudgetId; departmentId: DepartmentId; region: string; kind: ServiceKind; year: number };

export type Budget = BudgetHead & { balance: Balance; changedAt: Instant; version: number };

/** An amount that goes from one state to another; null is outside of the budget: it grows or shrinks. */
export type Movement = {
  from: MoneyState | null;
  to: MoneyState | null;
  amount: Money;
  orderId: OrderId | null;
  claimId: ClaimId | null;
};

/** A movement as it is kept: numbered by the version of the budget after it. */
export type NumberedMovement = Movement & { budgetId: BudgetId; sequence: number; movedAt: Instant };

export type BudgetChanged = { type: 'BudgetChanged'; head: BudgetHead; movement: Movement; balance: Balance; changedAt: Instant };
