import type { DepartmentId, Money, ServiceKind } from '@aleumet/domain';
import type { SqlTransaction } from '@aleumet/messaging';

/** What a budget has free, as payments told it last. */
export type Budget = { departmentId: DepartmentId; kind: ServiceKind; year: number; free: Money };

const APPLY = `INSERT INTO budgets (department_id, kind, year, version, free_tiyn) VALUES ($1::uuid, $2, $3::int, $4::bigint, $5::bigint)
  ON CONFLICT (department_id, kind, year) DO UPDATE SET version = $4::bigint, free_tiyn = $5::bigint WHERE budgets.version < $4::bigint`;

/** Keeps the newest free money: those who wait for it become releasable (GAP-7). */
export async function applyBudget(
  tx: SqlTransaction,
  { departmentId, kind, year, free }: Budget,
  version: number,
): Promise<void> {
  await tx.$executeRawUnsafe(APPLY, departmentId, kind, year, version, free.tiyn);
}
