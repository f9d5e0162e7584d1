import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

/** Stores under which business number a provider acts, as providers published it last. */
export async function applyProvider(
  tx: SqlTransaction,
  { providerId, binDigest }: { providerId: string; binDigest: string },
  version: number,
): Promise<void> {
  await keepNewest(tx, { table: 'providers', key: { providerId }, version, columns: { binDigest } });
}
