import { VersionConflict } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Claim } from './claim.ts';
import { toRow } from './row.ts';

type Transaction = Prisma.TransactionClient;

/** Stores a claim that has changed since version `from`. */
export async function saveClaim(tx: Transaction, claim: Claim, from: number): Promise<void> {
  const data = toRow(claim);
  if (from === 0) {
    await tx.claim.create({ data, select: { id: true } });
    return;
  }
  const { count } = await tx.claim.updateMany({ where: { id: claim.id, version: from }, data });
  if (count === 0) throw new VersionConflict(`claim ${claim.id}`);
}
