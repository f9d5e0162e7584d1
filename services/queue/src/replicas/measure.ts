import { FactMissing, type MeasureId, type PersonId, type PlainDate, type ServiceKind } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';
import { z } from 'zod';
import { toPlainDate } from '../plain-dates.ts';

/** The terms of a measure as the programme tells them; null is without end. */
export type Measure = {
  measureId: MeasureId;
  personId: PersonId;
  kind: ServiceKind;
  product: string;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  disabilityUntil: PlainDate | null;
};

/** Keeps what irp told last about the measure. */
export async function applyMeasure(tx: SqlTransaction, { measureId, ...columns }: Measure, version: number): Promise<void> {
  await keepNewest(tx, { table: 'measures', key: { measureId }, version, columns });
}

const TERM = 'SELECT valid_to::text, disability_until::text FROM measures WHERE measure_id = $1::uuid';
const termRow = z.object({ valid_to: toPlainDate.nullable(), disability_until: toPlainDate.nullable() });

/** The terms of the measure; `FactMissing` when irp has not told it yet. */
export async function findTerm(tx: SqlTransaction, measureId: MeasureId) {
  const [row] = await tx.$queryRawUnsafe<unknown[]>(TERM, measureId);
  if (!row) throw new FactMissing('measure');
  const { valid_to: validTo, disability_until: disabilityUntil } = termRow.parse(row);
  return { validTo, disabilityUntil };
}
