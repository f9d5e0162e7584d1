import DataLoader from 'dataloader';
import { id } from '@aleumet/domain';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { SpecialistRecord } from './store.ts';

/** A specialist as resolvers hand it on. */
export type SpecialistRef = { id: string };

/** Specialists by id: their names stand on papers that applicants hold. */
export function createSpecialistReads(db: PrismaClient) {
  const byId = new DataLoader(async (ids: readonly string[]) => {
    const rows = await db.specialist.findMany({ where: { id: { in: [...ids] } } });
    const found = new Map<string, SpecialistRecord>(rows.map((row) => [row.id, { ...row, departmentId: id(row.departmentId) }]));
    return ids.map((one) => found.get(one) ?? null);
  });
  return { find: (specialistId: string) => byId.load(specialistId) };
}
