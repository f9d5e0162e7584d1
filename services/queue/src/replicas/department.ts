import type { DepartmentId } from '@aleumet/domain';
import type { SqlTransaction } from '@aleumet/messaging';

const APPLY = `INSERT INTO departments (department_id, version, region) VALUES ($1::uuid, $2::bigint, $3)
  ON CONFLICT (department_id) DO UPDATE SET version = $2::bigint, region = $3 WHERE departments.version < $2::bigint`;

/** Keeps the region of a department as applicants told it last. */
export async function applyDepartment(
  tx: SqlTransaction,
  { departmentId, region }: { departmentId: DepartmentId; region: string },
  version: number,
): Promise<void> {
  await tx.$executeRawUnsafe(APPLY, departmentId, version, region);
}

/** The region of a department; undefined when applicants has not told it yet. */
export async function findRegion(tx: SqlTransaction, departmentId: DepartmentId): Promise<string | undefined> {
  const sql = 'SELECT region FROM departments WHERE department_id = $1::uuid';
  const [row] = await tx.$queryRawUnsafe<{ region: string }[]>(sql, departmentId);
  return row?.region;
}
