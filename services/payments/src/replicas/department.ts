import { FactMissing } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';

export type PublishedDepartment = { departmentId: string; region: string };

/** Stores the department as last published by applicants. */
export async function applyDepartment(
  tx: SqlTransaction,
  { departmentId, region }: PublishedDepartment,
  version: number,
): Promise<void> {
  await keepNewest(tx, { table: 'departments', key: { departmentId }, version, columns: { region } });
}

/** The region of a department. */
export async function getRegion(tx: Prisma.TransactionClient, departmentId: string): Promise<string> {
  const row = await tx.department.findUnique({ where: { departmentId }, select: { region: true } });
  if (!row) throw new FactMissing('department');
  return row.region;
}
