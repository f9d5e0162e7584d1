import { type Instant, instant } from '@aleumet/domain';
import { createRowLoader } from '@aleumet/server';
import type { Prisma, PrismaClient, PublicContract } from '../generated/prisma/client.ts';

export type ContractRecord = { id: string; textVersion: string; documentDigest: string; signatureId: string; signedAt: Instant };

/** The contracts in force of persons, batched for each request. */
export function createContractReads(db: PrismaClient, visible: Prisma.PublicContractWhereInput, textVersion: string) {
  const find = (where: Prisma.PublicContractWhereInput) => db.publicContract.findMany({ where: { AND: [visible, where] } });
  const byPerson = createRowLoader({
    find: (personIds) => find({ personId: { in: [...personIds] }, textVersion }),
    keyOf: ({ personId }) => personId,
    toNode: toRecord,
  });
  const byId = createRowLoader({ find: (ids) => find({ id: { in: [...ids] } }), keyOf: ({ id }) => id, toNode: toRecord });
  return {
    findContract: (id: string): Promise<ContractRecord | null> => byId.load(id),
    contractOfPerson: (personId: string): Promise<ContractRecord | null> => byPerson.load(personId),
  };
}

function toRecord(row: PublicContract): ContractRecord {
  return { ...row, signedAt: instant(row.signedAt) };
}
