import type { DepartmentId, Money, ServiceKind } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

/** What a budget has free, as payments told it last. */
export type Budget = { departmentId: DepartmentId; kind: ServiceKind; year: number; free: Money };

/** Keeps the newest free money: those who wait for it become releasable (GAP-7). */
export async function applyBudget(tx: SqlTransaction, { free, ...key }: Budget, version: number): Promise<void> {
  await keepNewest(tx, { table: 'budgets', key, version, columns: { freeTiyn: free.tiyn } });
}
