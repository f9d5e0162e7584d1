import type { DepartmentId } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

/** Stores the region of a department, as last published by applicants. */
export async function applyDepartment(
  tx: SqlTransaction,
  { departmentId, region }: { departmentId: DepartmentId; region: string },
  version: number,
): Promise<void> {
  await keepNewest(tx, { table: 'departments', key: { departmentId }, version, columns: { region } });
}

/** Returns the region of a department; undefined when applicants has not published it yet. */
export async function findRegion(tx: SqlTransaction, departmentId: DepartmentId): Promise<string | undefined> {
  const sql = 'SELECT region FROM departments WHERE department_id = $1::uuid';
  const [row] = await tx.$queryRawUnsafe<{ region: string }[]>(sql, departmentId);
  return row?.region;
}
