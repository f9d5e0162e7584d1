import { FactMissing, oneOfWords, orNull, record, rowOf, text } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

/** What the result of the state service says. `queueNo` null: the service is refused. */
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

/** The result of an application; `FactMissing` when applicants has not published it yet. */
export async function getResult(tx: SqlTransaction, applicationId: string): Promise<ServiceResult> {
  const [row] = await tx.$queryRawUnsafe<Record<keyof ServiceResult, unknown>[]>(FIND, applicationId);
  if (!row) throw new FactMissing('result of the application');
  return resultRow.fromRow(row);
}
