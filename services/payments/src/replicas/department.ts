import { FactMissing } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';

export type DepartmentTold = { departmentId: string; region: string };

/** Keeps the newest that applicants told of the department. */
export async function applyDepartment(tx: Prisma.TransactionClient, told: DepartmentTold, version: number): Promise<void> {
  const { departmentId, region } = told;
  await tx.$executeRaw`
    INSERT INTO departments (department_id, version, region) VALUES (${departmentId}::uuid, ${version}::bigint, ${region})
    ON CONFLICT (department_id) DO UPDATE SET version = ${version}::bigint, region = ${region}
    WHERE departments.version < ${version}::bigint`;
}

/** The region of a department. */
export async function getRegion(tx: Prisma.TransactionClient, departmentId: string): Promise<string> {
  const row = await tx.department.findUnique({ where: { departmentId }, select: { region: true } });
  if (!row) throw new FactMissing('department');
  return row.region;
}
