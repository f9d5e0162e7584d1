import type { DepartmentId, Money, ServiceKind } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

/** The available money of a budget, as last published by payments. */
export type Budget = { departmentId: DepartmentId; kind: ServiceKind; year: number; free: Money };

/** Stores the available money: entries that wait for it may be transferred again (GAP-7). */
export async function applyBudget(tx: SqlTransaction, { free, ...key }: Budget, version: number): Promise<void> {
  await keepNewest(tx, { table: 'budgets', key, version, columns: { freeTiyn: free.tiyn } });
}
