import type { PlainDate } from '@aleumet/domain';
import { changeIfNewer, keepNewest, type SqlTransaction } from '@aleumet/messaging';

export type FormedMeasure = {
  measureId: string;
  personId: string;
  kind: string;
  product: string;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  disabilityUntil: PlainDate | null;
};

/** Stores what a measure grants, and its dates: the service must begin within them (A2-4b, GAP-2). */
export async function applyMeasure(tx: SqlTransaction, { measureId, ...columns }: FormedMeasure, version: number): Promise<void> {
  await keepNewest(tx, { table: 'measures', key: { measureId }, version, columns });
}

export type ExpiredMeasure = { measureId: string; expiredOn: PlainDate; version: number };

/** Stores that the measure has ended before its last day. */
export async function applyMeasureExpiry(tx: SqlTransaction, { measureId, expiredOn, version }: ExpiredMeasure): Promise<void> {
  await changeIfNewer(tx, { table: 'measures', key: { measureId }, version, columns: { validTo: expiredOn } });
}
