import { keepNewest, type SqlTransaction } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';

/** Stores the provider as last published by providers. */
export async function applyProvider(
  tx: SqlTransaction,
  { providerId, binDigest }: { providerId: string; binDigest: string },
  version: number,
): Promise<void> {
  await keepNewest(tx, { table: 'providers', key: { providerId }, version, columns: { binDigest } });
}

/** Returns who may sign and correct for the provider; null when providers has not published it yet. */
export async function findBinDigest(tx: Prisma.TransactionClient, providerId: string): Promise<string | null> {
  const row = await tx.provider.findUnique({ where: { providerId }, select: { binDigest: true } });
  return row?.binDigest ?? null;
}

/** The provider of a BIN; null when it is not registered. */
export async function findProviderId(tx: Prisma.TransactionClient, binDigest: string): Promise<string | null> {
  const row = await tx.provider.findUnique({ where: { binDigest }, select: { providerId: true } });
  return row?.providerId ?? null;
}
