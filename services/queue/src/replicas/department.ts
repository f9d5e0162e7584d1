import type { DepartmentId } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

/** Keeps the region of a department as applicants told it last. */
export async function applyDepartment(
  tx: SqlTransaction,
  { departmentId, region }: { departmentId: DepartmentId; region: string },
  version: number,
): Promise<void> {
  await keepNewest(tx, { table: 'departments', key: { departmentId }, version, columns: { region } });
}

/** The region of a department; undefined when applicants has not told it yet. */
export async function findRegion(tx: SqlTransaction, departmentId: DepartmentId): Promise<string | undefined> {
  const sql = 'SELECT region FROM departments WHERE department_id = $1::uuid';
  const [row] = await tx.$queryRawUnsafe<{ region: string }[]>(sql, departmentId);
  return row?.region;
}
