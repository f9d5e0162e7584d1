import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

/** Stores the business number of a provider, as last published by providers. */
export async function applyProvider(
  tx: SqlTransaction,
  { providerId, binDigest }: { providerId: string; binDigest: string },
  version: number,
): Promise<void> {
  await keepNewest(tx, { table: 'providers', key: { providerId }, version, columns: { binDigest } });
}
