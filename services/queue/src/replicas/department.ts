import { type DepartmentId, FactMissing } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

/** Stores the region of a department, as last published by applicants. */
export async function applyDepartment(
  tx: SqlTransaction,
  { departmentId, region }: { departmentId: DepartmentId; region: string },
  version: number,
): Promise<void> {
  await keepNewest(tx, { table: 'departments', key: { departmentId }, version, columns: { region } });
}

/** Returns the region of a department. Throws `FactMissing` when applicants has not published it yet. */
export async function getRegion(tx: SqlTransaction, departmentId: DepartmentId): Promise<string> {
  const sql = 'SELECT region FROM departments WHERE department_id = $1::uuid';
  const [row] = await tx.$queryRawUnsafe<{ region: string }[]>(sql, departmentId);
  if (!row) throw new FactMissing('department');
  return row.region;
}
