import type { PlainDate } from '@aleumet/domain';
import { changeIfNewer, keepNewest, type SqlTransaction } from '@aleumet/messaging';

export type RegisteredProvider = { providerId: string; binDigest: string; version: number };

/** A provider has entered the register. */
export async function applyProvider(tx: SqlTransaction, { providerId, binDigest, version }: RegisteredProvider): Promise<void> {
  await keepNewest(tx, { table: 'providers', key: { providerId }, version, columns: { binDigest } });
}

export type Exclusion = {
  providerId: string;
  version: number;
  dates: { exclusionRequestedOn: PlainDate } | { excludedOn: PlainDate };
};

/** Stores that a provider has applied to be excluded, or was excluded. */
export async function applyExclusion(tx: SqlTransaction, { providerId, version, dates }: Exclusion): Promise<void> {
  await changeIfNewer(tx, { table: 'providers', key: { providerId }, version, columns: dates });
}
