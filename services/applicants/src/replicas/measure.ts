import {
  day,
  FactMissing,
  flag,
  idOf,
  type MeasureId,
  oneOfWords,
  orNull,
  type PersonId,
  type PlainDate,
  record,
  rowOf,
  SERVICE_KINDS,
  type ServiceKind,
} from '@aleumet/domain';
import { changeIfNewer, keepNewest, type SqlTransaction } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';

/** A measure of a rehabilitation programme, as last published by irp; null means no end date. */
export type Measure = {
  measureId: MeasureId;
  personId: PersonId;
  kind: ServiceKind;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  disabilityTo: PlainDate | null;
  workInjury: boolean;
};

/** Stores the measure as last published by irp. */
export async function applyMeasure(tx: SqlTransaction, { measureId, ...columns }: Measure, version: number): Promise<void> {
  await keepNewest(tx, { table: 'measures', key: { measureId }, version, columns });
}

/** Stores that the measure has ended. Throws `FactMissing` when irp has not published it yet. */
export async function expireMeasure(
  tx: SqlTransaction,
  measureId: MeasureId,
  { on, version }: { on: PlainDate; version: number },
): Promise<void> {
  await changeIfNewer(tx, { table: 'measures', key: { measureId }, version, columns: { validTo: on } });
}

/**
 * Returns the measure of this person. Throws `FactMissing` when irp has not published it yet, or when it belongs to someone else
 * (A2-3a).
 */
export async function getMeasureOf(
  tx: Prisma.TransactionClient,
  { measureId, personId }: { measureId: MeasureId; personId: PersonId },
): Promise<Measure> {
  const row = await tx.measure.findUnique({ where: { measureId, personId } });
  if (!row) throw new FactMissing('measure');
  return measureRow.fromRow(row);
}

/** Returns the measure for a decision. Throws `FactMissing` when irp has not published it yet. */
export async function getMeasure(tx: Prisma.TransactionClient, measureId: MeasureId): Promise<Measure> {
  const row = await tx.measure.findUnique({ where: { measureId } });
  if (!row) throw new FactMissing('measure');
  return measureRow.fromRow(row);
}

/** Rows of measures; they are written by `applyMeasure`. */
export const measureRow = rowOf(
  'measure',
  record({
    measureId: idOf<'MeasureId'>(),
    personId: idOf<'PersonId'>(),
    kind: oneOfWords(SERVICE_KINDS),
    validFrom: day,
    validTo: orNull(day),
    disabilityTo: orNull(day),
    workInjury: flag,
  }),
);
