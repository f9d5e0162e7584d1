import type { DepartmentId } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';

export type SpecialistRecord = { id: string; departmentId: DepartmentId; name: string };

/** Stores the specialist as last named in a token. */
export async function keepSpecialist(tx: Prisma.TransactionClient, { id, departmentId, name }: SpecialistRecord): Promise<void> {
  await tx.$executeRaw`INSERT INTO specialists AS s (id, department_id, name) VALUES (${id}::uuid, ${departmentId}::uuid, ${name})
    ON CONFLICT (id) DO UPDATE SET department_id = excluded.department_id, name = excluded.name
    WHERE (s.department_id, s.name) IS DISTINCT FROM (excluded.department_id, excluded.name)`;
}
