import { FactMissing } from '@aleumet/domain';
import type { SqlTransaction } from '@aleumet/messaging';

/** What the result of the state service says. `queueNo` null: the service is refused. */
export type ServiceResult = { outcome: 'GRANTED' | 'REFUSED'; queueNo: string | null };

const APPLY = `INSERT INTO results (application_id, version, outcome, queue_no) VALUES ($1::uuid, $2::bigint, $3, $4::bigint)
  ON CONFLICT (application_id) DO UPDATE SET version = $2::bigint, outcome = $3, queue_no = $4::bigint
  WHERE results.version < $2::bigint`;
const FIND = 'SELECT outcome, queue_no::text AS "queueNo" FROM results WHERE application_id = $1::uuid';

/** Keeps what applicants told of the result. */
export async function applyResult(
  tx: SqlTransaction,
  applicationId: string,
  told: ServiceResult & { version: number },
): Promise<void> {
  await tx.$executeRawUnsafe(APPLY, applicationId, told.version, told.outcome, told.queueNo);
}

/** The result of an application; `FactMissing` when applicants has not told it yet. */
export async function getResult(tx: SqlTransaction, applicationId: string): Promise<ServiceResult> {
  const [row] = await tx.$queryRawUnsafe<ServiceResult[]>(FIND, applicationId);
  if (!row) throw new FactMissing('result of the application');
  return row;
}
