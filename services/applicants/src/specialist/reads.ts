import { createRowLoader } from '@aleumet/server';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { specialistRow } from './row.ts';

/** A specialist as resolvers hand it on. */
export type SpecialistRef = { id: string };

/** Specialists by id: their names stand on papers that applicants hold. */
export function createSpecialistReads(db: PrismaClient) {
  const byId = createRowLoader({
    find: (ids) => db.specialist.findMany({ where: { id: { in: [...ids] } } }),
    keyOf: (row) => row.id,
    toNode: specialistRow.fromRow,
  });
  return { find: (specialistId: string) => byId.load(specialistId) };
}
