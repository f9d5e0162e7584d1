import { FactMissing, oneOfWords, orNull, record, rowOf, text } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

/** The contents of the result of the state service. `queueNo` null: the service was refused. */
export type ServiceResult = { outcome: 'GRANTED' | 'REFUSED'; queueNo: string | null };

const resultRow = rowOf('result', record({ outcome: oneOfWords(['GRANTED', 'REFUSED']), queueNo: orNull(text) }));
const FIND = 'SELECT outcome, queue_no::text AS "queueNo" FROM results WHERE application_id = $1::uuid';

/** Stores what applicants published of the result. */
export async function applyResult(
  tx: SqlTransaction,
  applicationId: string,
  { outcome, queueNo, version }: ServiceResult & { version: number },
): Promise<void> {
  await keepNewest(tx, { table: 'results', key: { applicationId }, version, columns: { outcome, queueNo } });
}

/** Returns the result of an application. Throws `FactMissing` when applicants has not published it yet. */
export async function getResult(tx: SqlTransaction, applicationId: string): Promise<ServiceResult> {
  const [row] = await tx.$queryRawUnsafe<Record<keyof ServiceResult, unknown>[]>(FIND, applicationId);
  if (!row) throw new FactMissing('result of the application');
  return resultRow.fromRow(row);
}
