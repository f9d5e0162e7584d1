import { createRowLoader } from '@aleumet/server';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { specialistRow } from './row.ts';

/** A specialist as resolvers hand it on. */
export type SpecialistRef = { id: string };

/** Reads specialists by id, because their names are printed in documents of applicants. */
export function createSpecialistReads(db: PrismaClient) {
  const byId = createRowLoader({
    find: (ids) => db.specialist.findMany({ where: { id: { in: [...ids] } } }),
    keyOf: (row) => row.id,
    toNode: specialistRow.fromRow,
  });
  return { find: (specialistId: string) => byId.load(specialistId) };
}
