import { FactMissing, id, type MeasureId, type PersonId, type PlainDate, type ServiceKind } from '@aleumet/domain';
import type { Measure as MeasureRow, Prisma } from '../generated/prisma/client.ts';
import { fromDate, fromDateOrNull, toDate, toDateOrNull } from '../plain-dates.ts';

/** A measure of a rehabilitation programme, as irp told it last; null is without term. */
export type Measure = {
  measureId: MeasureId;
  personId: PersonId;
  kind: ServiceKind;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  disabilityTo: PlainDate | null;
  workInjury: boolean;
};

/** Keeps what irp told last. */
export async function applyMeasure(tx: Prisma.TransactionClient, measure: Measure, version: number): Promise<void> {
  const { measureId, personId, kind, validFrom, validTo, disabilityTo, workInjury } = measure;
  await tx.$executeRaw`INSERT INTO measures AS m (measure_id, version, person_id, kind, valid_from, valid_to, disability_to, work_injury)
    VALUES (${measureId}::uuid, ${version}::bigint, ${personId}::uuid, ${kind}, ${toDate(validFrom)}::date,
      ${toDateOrNull(validTo)}::date, ${toDateOrNull(disabilityTo)}::date, ${workInjury})
    ON CONFLICT (measure_id) DO UPDATE SET version = excluded.version, kind = excluded.kind, valid_from = excluded.valid_from,
      valid_to = excluded.valid_to, disability_to = excluded.disability_to, work_injury = excluded.work_injury
    WHERE m.version < excluded.version`;
}

/** The measure is over after its last day. `FactMissing` when it was never told. */
export async function expireMeasure(
  tx: Prisma.TransactionClient,
  measureId: MeasureId,
  expiry: { on: PlainDate; version: number },
): Promise<void> {
  await getMeasure(tx, measureId);
  await tx.measure.updateMany({
    where: { measureId, version: { lt: expiry.version } },
    data: { validTo: toDate(expiry.on), version: expiry.version },
  });
}

/** The measure of this person; `FactMissing` when irp has not told it yet, and alike when it is somebody else's (A2-3a). */
export async function getMeasureOf(
  tx: Prisma.TransactionClient,
  { measureId, personId }: { measureId: MeasureId; personId: PersonId },
): Promise<Measure> {
  const row = await tx.measure.findUnique({ where: { measureId, personId } });
  if (!row) throw new FactMissing('measure');
  return toMeasure(row);
}

/** The measure of a decision; `FactMissing` when irp has not told it yet. */
export async function getMeasure(tx: Prisma.TransactionClient, measureId: MeasureId): Promise<Measure> {
  const row = await tx.measure.findUnique({ where: { measureId } });
  if (!row) throw new FactMissing('measure');
  return toMeasure(row);
}

/** A row as the measure it holds. */
export function toMeasure(row: MeasureRow): Measure {
  return {
    measureId: id(row.measureId),
    personId: id(row.personId),
    kind: row.kind as ServiceKind,
    validFrom: fromDate(row.validFrom),
    validTo: fromDateOrNull(row.validTo),
    disabilityTo: fromDateOrNull(row.disabilityTo),
    workInjury: row.workInjury,
  };
}
