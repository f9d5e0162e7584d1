import type { Money } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

export type BudgetHint = { departmentId: string; kind: string; year: number; free: Money };

/** Stores the available money of a budget: a hint for users; orders never refuses for lack of money. */
export async function applyBudgetHint(tx: SqlTransaction, { free, ...key }: BudgetHint, version: number): Promise<void> {
  await keepNewest(tx, { table: 'budget_hints', key, version, columns: { freeTiyn: free.tiyn } });
}
