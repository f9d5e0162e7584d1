import type { ClaimId, DepartmentId, Id, Instant, Money, OrderId, ServiceKind } from '@aleumet/domain';

/*
 * A budget: the money of a department for a kind of service and a year. Every tenge is in exactly one state:
 *
 *   (payer, operator: SetBudget) ──► FREE ──FundsReserved (order placed)──► RESERVED ──ReservationSpent (act signed)──► OWED
 *   FREE ◄──ReservationReleased (order ends unserved, act smaller than the order)── RESERVED
 *   FREE ◄──ClaimReleased (payer), ClaimCorrected (provider claims less)── OWED ──PaymentMade (payer)──► PAID
 */

export type BudgetId = Id<'BudgetId'>;

export const MONEY_STATES = ['FREE', 'RESERVED', 'OWED', 'PAID'] as const;
export type MoneyState = (typeof MONEY_STATES)[number];

/** The state of money in a budget; `total = free + reserved + owed + paid`. */
export type Balance = { total: Money; free: Money; reserved: Money; owed: Money; paid: Money };

/** Department, kind of service and year of a budget. */
export type BudgetHead = { id: BudgetId; departmentId: DepartmentId; region: string; kind: ServiceKind; year: number };

export type Budget = BudgetHead & { balance: Balance; changedAt: Instant; version: number };

/** An amount that changes from one state to another; null means outside the budget, which is increased or decreased. */
export type Movement = {
  from: MoneyState | null;
  to: MoneyState | null;
  amount: Money;
  orderId: OrderId | null;
  claimId: ClaimId | null;
};

/** A movement as stored: numbered by the version of the budget after it. */
export type NumberedMovement = Movement & { budgetId: BudgetId; sequence: number; movedAt: Instant };

export type BudgetChanged = { type: 'BudgetChanged'; head: BudgetHead; movement: Movement; balance: Balance; changedAt: Instant };
