import DataLoader from 'dataloader';
import { type Instant, instant } from '@aleumet/domain';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';

export type ContractRecord = { id: string; textVersion: string; documentDigest: string; signatureId: string; signedAt: Instant };

/** The contracts in force of persons, batched for each request. */
export function createContractReads(db: PrismaClient, visible: Prisma.PublicContractWhereInput, textVersion: string) {
  const byPerson = new DataLoader(async (personIds: readonly string[]) => {
    const where = { AND: [visible, { personId: { in: [...personIds] }, textVersion }] };
    const found = await db.publicContract.findMany({ where });
    const records = new Map(found.map((row) => [row.personId, { ...row, signedAt: instant(row.signedAt) }]));
    return personIds.map((personId) => records.get(personId) ?? null);
  });
  const byId = new DataLoader(async (ids: readonly string[]) => {
    const found = await db.publicContract.findMany({ where: { AND: [visible, { id: { in: [...ids] } }] } });
    const records = new Map(found.map((row) => [row.id, { ...row, signedAt: instant(row.signedAt) }]));
    return ids.map((id) => records.get(id) ?? null);
  });
  return {
    findContract: (id: string): Promise<ContractRecord | null> => byId.load(id),
    contractOfPerson: (personId: string): Promise<ContractRecord | null> => byPerson.load(personId),
  };
}
