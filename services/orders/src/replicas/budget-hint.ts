import type { Money } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

export type BudgetHint = { departmentId: string; kind: string; year: number; free: Money };

/** Keeps what a budget had free last: a hint for people; orders never refuses for lack of money. */
export async function applyBudgetHint(tx: SqlTransaction, { free, ...key }: BudgetHint, version: number): Promise<void> {
  await keepNewest(tx, { table: 'budget_hints', key, version, columns: { freeTiyn: free.tiyn } });
}
