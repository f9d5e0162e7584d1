import { type Clock, type Instant, instant, isDatabaseAway } from '@aleumet/domain';
import type { Log } from './relay.ts';
import type { SqlTransaction } from './transaction.ts';

/** A row that a job could not process, as shown to the operator. */
export type SkippedRow = {
  position: bigint;
  job: string;
  rowId: string;
  code: string;
  attempts: number;
  firstSkippedAt: Instant;
  nextAttemptAt: Instant;
};

/** What a job needs to skip rows that cannot be processed. */
export type SkippingDeps = { db: SqlTransaction; clock: Clock; log: Log };

/** The rows that one job has to skip. */
export type Skipping = {
  /** All rows that were skipped before. */
  known: ReadonlySet<string>;
  /** Those whose next attempt is not due yet. The query leaves them out, so that they do not fill its batch. */
  waiting: readonly string[];
  /**
   * Processes one row. Returns false when it failed: the failure is stored and logged, and other rows are processed. Rejects while
   * the database is unavailable.
   */
  attempt: (rowId: string, work: () => Promise<unknown>) => Promise<boolean>;
};

/** At most this many rows are left out by the query, because a statement has at most 32,767 values. Others are then found again. */
const MOST = 30_000;
const KNOWN = `SELECT row_id, next_attempt_at > $2::timestamptz AS waits FROM skipped_rows WHERE job = $1 ORDER BY position LIMIT ${MOST}`;
/**
 * After the first failure the next sweep tries again; then the pauses double, up to an hour. Returns the code of the previous
 * failure.
 */
const NOTE = `WITH before AS (SELECT code FROM skipped_rows WHERE job = $1 AND row_id = $2)
  INSERT INTO skipped_rows AS known (job, row_id, code, attempts, first_skipped_at, next_attempt_at)
  VALUES ($1, $2, $3, 1, $4::timestamptz, $4::timestamptz)
  ON CONFLICT (job, row_id) DO UPDATE SET code = excluded.code, attempts = known.attempts + 1,
    next_attempt_at = $4::timestamptz + least(60, 2 ^ least(known.attempts, 10)) * interval '1 minute'
  RETURNING (SELECT code FROM before) AS before`;
const FORGET = 'DELETE FROM skipped_rows WHERE job = $1 AND row_id = $2';
/** A row that no query has found for a day after its pause is no longer due. */
const FORGET_OLD = `DELETE FROM skipped_rows WHERE job = $1 AND next_attempt_at < $2::timestamptz - interval '1 day'`;

/** Reads which rows the job skipped before. */
export async function openSkipping(job: string, { db, clock, log }: SkippingDeps): Promise<Skipping> {
  const skipped = await db.$queryRawUnsafe<{ row_id: string; waits: boolean }[]>(KNOWN, job, clock.now());
  const known = new Set(skipped.map((row) => row.row_id));
  if (known.size > 0) await db.$executeRawUnsafe(FORGET_OLD, job, clock.now());

  async function skip(rowId: string, error: unknown): Promise<void> {
    const code = codeOf(error);
    const [noted] = await db.$queryRawUnsafe<{ before: string | null }[]>(NOTE, job, rowId, code, clock.now());
    // Logged once for each cause, because a row may fail at every sweep for months.
    if (noted?.before !== code) log.error({ job, rowId, code, error }, 'a job skips a row that it cannot process');
  }

  return {
    known,
    waiting: skipped.filter(({ waits }) => waits).map((row) => row.row_id),
    attempt: async (rowId, work) => {
      try {
        await work();
      } catch (error) {
        if (isDatabaseAway(error)) throw error;
        await skip(rowId, error);
        return false;
      }
      if (known.has(rowId)) await db.$executeRawUnsafe(FORGET, job, rowId);
      return true;
    },
  };
}

/** Returns the public code of a failure; a bug has none. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z]+(_[A-Z]+)+$/.test(code) ? code : 'INTERNAL_SERVER_ERROR';
}

type Row = {
  position: bigint;
  job: string;
  row_id: string;
  code: string;
  attempts: number;
  first_skipped_at: Date;
  next_attempt_at: Date;
};
const LIST = 'SELECT * FROM skipped_rows WHERE position > $2::bigint ORDER BY position LIMIT $1::int';

/** Returns the rows that the jobs of a service skip, oldest first: at most `limit` after the position `after`. */
export async function listSkipped(
  db: SqlTransaction,
  { limit, after = 0n }: { limit: number; after?: bigint | undefined },
): Promise<SkippedRow[]> {
  return (await db.$queryRawUnsafe<Row[]>(LIST, limit, after)).map((row) => ({
    ...{ position: row.position, job: row.job, rowId: row.row_id, code: row.code, attempts: row.attempts },
    ...{ firstSkippedAt: instant(row.first_skipped_at), nextAttemptAt: instant(row.next_attempt_at) },
  }));
}
