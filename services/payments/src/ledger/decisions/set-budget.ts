import { type DepartmentId, isMoreThan, minus, type Moment, type Money, plus, type ServiceKind } from '@aleumet/domain';
import type { Budget, BudgetChanged, BudgetId } from '../../budget/budget.ts';
import { after, EMPTY, move } from '../../budget/move.ts';
import { refuse } from '../../refusals.ts';
import type { LedgerFacts } from '../facts.ts';
import type { Ledger } from '../ledger.ts';

/** A payer sets budgets of the own department, an operator those of all. */
export type BudgetSetter = { kind: 'PAYER'; departmentId: DepartmentId } | { kind: 'OPERATOR' };

export type SetBudget = Moment & {
  type: 'SetBudget';
  budgetId: BudgetId;
  by: BudgetSetter;
  departmentId: DepartmentId;
  kind: ServiceKind;
  year: number;
  total: Money;
};

/** Sets the size of a budget, never below the sum of what is reserved, owed and paid. */
export function setBudget({ budgets }: Ledger, command: SetBudget, { region }: LedgerFacts): BudgetChanged[] {
  const { by, budgetId, departmentId, kind, year, total, now } = command;
  if (by.kind === 'PAYER' && by.departmentId !== departmentId) refuse('NOT_YOUR_DEPARTMENT');
  const same = budgets.find((one) => one.departmentId === departmentId && one.kind === kind && one.year === year);
  if (same && same.id !== budgetId) refuse('BUDGET_EXISTS', { budgetId: same.id });
  if (!same && budgets.some(({ id }) => id === budgetId)) refuse('BUDGET_DIFFERS');
  if (total.tiyn < 0) refuse('BUDGET_TOO_SMALL', { boundTiyn: 0 });
  if (same) return resize(same, command);

  if (region === null) throw new Error('facts of setting a budget were not loaded');
  const movement = { from: null, to: 'FREE', amount: total, orderId: null, claimId: null } as const;
  const head = { id: budgetId, departmentId, region, kind, year };
  return [{ type: 'BudgetChanged', head, movement, balance: after(EMPTY, movement), changedAt: now }];
}

function resize(budget: Budget, { total, now }: SetBudget): BudgetChanged[] {
  const { reserved, owed, paid, total: before } = budget.balance;
  const bound = plus(plus(reserved, owed), paid);
  if (isMoreThan(bound, total)) refuse('BUDGET_TOO_SMALL', { boundTiyn: bound.tiyn });
  const about = { orderId: null, claimId: null };
  return isMoreThan(total, before)
    ? move(budget, [{ ...about, from: null, to: 'FREE', amount: minus(total, before) }], now)
    : move(budget, [{ ...about, from: 'FREE', to: null, amount: minus(before, total) }], now);
}
