import {
  dayText,
  FactMissing,
  type MeasureId,
  orNull,
  type PersonId,
  type PlainDate,
  record,
  rowOf,
  type ServiceKind,
} from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

/** The dates of a measure in the programme; null means no end date. */
export type Measure = {
  measureId: MeasureId;
  personId: PersonId;
  kind: ServiceKind;
  product: string;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  disabilityUntil: PlainDate | null;
};

/** Stores the measure as last published by irp. */
export async function applyMeasure(tx: SqlTransaction, { measureId, ...columns }: Measure, version: number): Promise<void> {
  await keepNewest(tx, { table: 'measures', key: { measureId }, version, columns });
}

const TERM = `SELECT valid_to::text AS "validTo", disability_until::text AS "disabilityUntil" FROM measures WHERE measure_id = $1::uuid`;
const termRow = rowOf('measure', record({ validTo: orNull(dayText), disabilityUntil: orNull(dayText) }));

/** Returns the dates of the measure. Throws `FactMissing` when irp has not published it yet. */
export async function findTerm(tx: SqlTransaction, measureId: MeasureId) {
  const [row] = await tx.$queryRawUnsafe<{ validTo: unknown; disabilityUntil: unknown }[]>(TERM, measureId);
  if (!row) throw new FactMissing('measure');
  return termRow.fromRow(row);
}
