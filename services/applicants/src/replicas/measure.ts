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

/** A measure of a rehabilitation programme, as irp published it last; null is without term. */
export type Measure = {
  measureId: MeasureId;
  personId: PersonId;
  kind: ServiceKind;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  disabilityTo: PlainDate | null;
  workInjury: boolean;
};

/** Stores what irp published last. */
export async function applyMeasure(tx: SqlTransaction, { measureId, ...columns }: Measure, version: number): Promise<void> {
  await keepNewest(tx, { table: 'measures', key: { measureId }, version, columns });
}

/** The measure ends with its last day. `FactMissing` when irp has not published it yet. */
export async function expireMeasure(
  tx: SqlTransaction,
  measureId: MeasureId,
  { on, version }: { on: PlainDate; version: number },
): Promise<void> {
  await changeIfNewer(tx, { table: 'measures', key: { measureId }, version, columns: { validTo: on } });
}

/** The measure of this person; `FactMissing` when irp has not published it yet, and alike when it is somebody else's (A2-3a). */
export async function getMeasureOf(
  tx: Prisma.TransactionClient,
  { measureId, personId }: { measureId: MeasureId; personId: PersonId },
): Promise<Measure> {
  const row = await tx.measure.findUnique({ where: { measureId, personId } });
  if (!row) throw new FactMissing('measure');
  return measureRow.fromRow(row);
}

/** The measure of a decision; `FactMissing` when irp has not published it yet. */
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
