import type { PlainDate } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';

type Transaction = Prisma.TransactionClient;

export type RegisteredProvider = { providerId: string; binDigest: string; version: number };

/** A provider has entered the register. */
export async function applyProvider(tx: Transaction, { providerId, binDigest, version }: RegisteredProvider): Promise<void> {
  if ((await tx.provider.count({ where: { providerId, version: { gte: version } } })) > 0) return;
  await tx.provider.upsert({ where: { providerId }, create: { providerId, binDigest, version }, update: { binDigest, version } });
}

/** A provider has asked to leave the register, or has left it. A date that is null says nothing. */
export async function applyExclusion(
  tx: Transaction,
  providerId: string,
  dates: { exclusionRequestedOn?: PlainDate; excludedOn?: PlainDate },
): Promise<void> {
  const toDates = Object.fromEntries(Object.entries(dates).map(([column, day]) => [column, new Date(day)]));
  await tx.provider.updateMany({ where: { providerId }, data: toDates });
}
