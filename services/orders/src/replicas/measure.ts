import type { PlainDate } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';

type Transaction = Prisma.TransactionClient;

export type FormedMeasure = {
  measureId: string;
  personId: string;
  kind: string;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  disabilityUntil: PlainDate | null;
};

/** Keeps the terms of a measure: arrival must lie within them (A2-4b, GAP-2). */
export async function applyMeasure(tx: Transaction, measure: FormedMeasure, version: number): Promise<void> {
  const { measureId, validFrom, validTo, disabilityUntil, personId, kind } = measure;
  if ((await tx.measure.count({ where: { measureId, version: { gte: version } } })) > 0) return;
  const dates = {
    validFrom: new Date(validFrom),
    validTo: validTo && new Date(validTo),
    disabilityUntil: disabilityUntil && new Date(disabilityUntil),
  };
  const data = { personId, kind, version, ...dates };
  await tx.measure.upsert({ where: { measureId }, create: { measureId, ...data }, update: data });
}

export type ExpiredMeasure = { measureId: string; expiredOn: PlainDate; version: number };

/** The measure has ended before its term. */
export async function applyMeasureExpiry(tx: Transaction, { measureId, expiredOn, version }: ExpiredMeasure): Promise<void> {
  await tx.measure.updateMany({
    where: { measureId, version: { lt: version } },
    data: { validTo: new Date(expiredOn), version },
  });
}
