import type { Money, PlainDate } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';

export type SetAmount = {
  id: string;
  kind: string;
  product: string;
  region: string;
  validFrom: PlainDate;
  per: 'BED_DAY' | 'STAY';
  amount: Money;
};

/** Keeps a guaranteed amount; the one in force on the arrival day counts. */
export async function applyGuaranteedAmount(tx: Prisma.TransactionClient, set: SetAmount, version: number): Promise<void> {
  const { id, amount, validFrom, ...rest } = set;
  if ((await tx.guaranteedAmount.count({ where: { id, version: { gte: version } } })) > 0) return;
  const data = { ...rest, validFrom: new Date(validFrom), amountTiyn: amount.tiyn, version };
  await tx.guaranteedAmount.upsert({ where: { id }, create: { id, ...data }, update: data });
}
