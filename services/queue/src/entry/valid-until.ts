import type { MeasureId } from '@aleumet/domain';
import type { SqlTransaction } from '@aleumet/messaging';

const ONE_AFTER_ANOTHER = `SELECT pg_advisory_xact_lock(hashtextextended('term of measure ' || $1, 0))`;
const KEEP = `UPDATE entries e SET valid_until = least(m.valid_to, m.disability_until) FROM measures m
  WHERE e.measure_id = $1::uuid AND m.measure_id = e.measure_id AND e.valid_until IS DISTINCT FROM least(m.valid_to, m.disability_until)`;

/**
 * Waits for other transactions that write an entry or the dates of this measure: neither would see the other's row before the
 * commit, and the entry would not get its last day.
 */
export async function lockTerm(tx: SqlTransaction, measureId: MeasureId): Promise<void> {
  await tx.$executeRawUnsafe(ONE_AFTER_ANOTHER, measureId);
}

/**
 * Stores in the entries of the measure the last day on which both measure and disability are valid, by which the sweep finds them.
 */
export async function keepValidUntil(tx: SqlTransaction, measureId: MeasureId): Promise<void> {
  await tx.$executeRawUnsafe(KEEP, measureId);
}
