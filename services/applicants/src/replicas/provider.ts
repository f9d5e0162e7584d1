import type { Prisma } from '../generated/prisma/client.ts';

/** Keeps under which business number a provider acts, as providers told it last. */
export async function applyProvider(
  tx: Prisma.TransactionClient,
  { providerId, binDigest }: { providerId: string; binDigest: string },
  version: number,
): Promise<void> {
  await tx.$executeRaw`INSERT INTO providers AS p (provider_id, version, bin_digest) VALUES (${providerId}::uuid, ${version}::bigint, ${binDigest})
    ON CONFLICT (provider_id) DO UPDATE SET version = excluded.version, bin_digest = excluded.bin_digest
    WHERE p.version < excluded.version`;
}
