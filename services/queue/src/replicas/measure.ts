import { FactMissing, type MeasureId, type PersonId, type PlainDate, type ServiceKind } from '@aleumet/domain';
import type { SqlTransaction } from '@aleumet/messaging';
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

const APPLY = `INSERT INTO measures (measure_id, version, person_id, kind, product, valid_from, valid_to, disability_until)
  VALUES ($1::uuid, $2::bigint, $3::uuid, $4, $5, $6::date, $7::date, $8::date)
  ON CONFLICT (measure_id) DO UPDATE SET version = $2::bigint, person_id = $3::uuid, kind = $4, product = $5, valid_from = $6::date,
    valid_to = $7::date, disability_until = $8::date WHERE measures.version < $2::bigint`;

/** Keeps what irp told last about the measure. */
export async function applyMeasure(tx: SqlTransaction, measure: Measure, version: number): Promise<void> {
  const { measureId, personId, kind, product, validFrom, validTo, disabilityUntil } = measure;
  await tx.$executeRawUnsafe(APPLY, measureId, version, personId, kind, product, validFrom, validTo, disabilityUntil);
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
