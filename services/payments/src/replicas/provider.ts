import type { Prisma } from '../generated/prisma/client.ts';

export type ProviderTold = { providerId: string; binDigest: string };

/** Keeps the newest that providers told of the provider. */
export async function applyProvider(tx: Prisma.TransactionClient, told: ProviderTold, version: number): Promise<void> {
  const { providerId, binDigest } = told;
  await tx.$executeRaw`
    INSERT INTO providers (provider_id, version, bin_digest) VALUES (${providerId}::uuid, ${version}::bigint, ${binDigest})
    ON CONFLICT (provider_id) DO UPDATE SET version = ${version}::bigint, bin_digest = ${binDigest}
    WHERE providers.version < ${version}::bigint`;
}

/** Who must sign and may correct for the provider; null before providers has told. */
export async function findBinDigest(tx: Prisma.TransactionClient, providerId: string): Promise<string | null> {
  const row = await tx.provider.findUnique({ where: { providerId }, select: { binDigest: true } });
  return row?.binDigest ?? null;
}

/** The provider of a BIN; null when it is not registered. */
export async function findProviderId(tx: Prisma.TransactionClient, binDigest: string): Promise<string | null> {
  const row = await tx.provider.findUnique({ where: { binDigest }, select: { providerId: true } });
  return row?.providerId ?? null;
}
