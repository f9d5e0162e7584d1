import { type PlainDate, plainDate } from '@aleumet/domain';
import policies from './retention.json' with { type: 'json' };
import type { SqlTransaction } from './transaction.ts';
import { IDENTITIES_TOPIC } from './topic.ts';

/**
 * For how many days a published event stays in the outbox, and the id of a received message in the inbox. The inbox keeps ids
 * longer: whatever an outbox can publish again after a restore has no second effect.
 */
export type Retention = { outboxDays: number; inboxDays: number };

/** Rows of one statement, and statements of one run. A run takes about a second, and locks nothing that other code writes. */
const BATCH = 1000;
const MOST_BATCHES = 20;

/** Continues where the previous run ended, so that identities, which are not deleted, are scanned only once. */
const FORGET_EVENTS = `WITH passed AS (
    SELECT position, topic, published_at FROM outbox
    WHERE published_at > coalesce((SELECT outbox_until FROM forgotten), '-infinity') AND published_at < now() - $1::int * interval '1 day'
    ORDER BY published_at FETCH FIRST ${BATCH} ROWS WITH TIES),
  deleted AS (DELETE FROM outbox USING passed WHERE outbox.position = passed.position AND passed.topic <> $2 RETURNING 1),
  noted AS (INSERT INTO forgotten (id, outbox_until, inbox_until)
    SELECT 1, max(published_at), '-infinity' FROM passed HAVING count(*) > 0
    ON CONFLICT (id) DO UPDATE SET outbox_until = excluded.outbox_until)
  SELECT (SELECT count(*)::int FROM passed) AS passed, (SELECT count(*)::int FROM deleted) AS deleted`;

/** In the same statement, first records up to when the inbox is complete. */
const FORGET_MESSAGES = `WITH old AS (
    SELECT message_id, target, seen_at FROM inbox WHERE seen_at < now() - $1::int * interval '1 day' ORDER BY seen_at LIMIT ${BATCH}),
  deleted AS (DELETE FROM inbox USING old WHERE (inbox.message_id, inbox.target) = (old.message_id, old.target) RETURNING 1),
  noted AS (INSERT INTO forgotten (id, outbox_until, inbox_until)
    SELECT 1, '-infinity', max(seen_at) FROM old HAVING count(*) > 0
    ON CONFLICT (id) DO UPDATE SET inbox_until = excluded.inbox_until)
  SELECT (SELECT count(*)::int FROM old) AS passed, (SELECT count(*)::int FROM deleted) AS deleted`;

type Passed = { passed: number; deleted: number };

/** Returns the policy in force on a day. */
export function retentionOn(day: PlainDate): Retention {
  const inForce = policies.filter(({ from }) => plainDate(from) <= day).at(-1);
  if (!inForce) throw new Error(`no policy of retention is in force on ${day}`);
  return inForce;
}

/**
 * Deletes a limited number of rows that no restore needs: published events and ids of received messages that are older than the
 * policy allows, by the clock of the database. Identities are kept, because their topic, which contains the last one of each
 * person, is created again from them. Returns the number of rows deleted.
 */
export async function forgetOld(db: SqlTransaction, { outboxDays, inboxDays }: Retention): Promise<number> {
  if (inboxDays <= outboxDays) throw new Error('the inbox must remember longer than the outbox can publish');
  const events = await inBatches(db, FORGET_EVENTS, [outboxDays, IDENTITIES_TOPIC]);
  return events + (await inBatches(db, FORGET_MESSAGES, [inboxDays]));
}

async function inBatches(db: SqlTransaction, sql: string, values: readonly unknown[]): Promise<number> {
  let deleted = 0;
  for (let batch = 1; batch <= MOST_BATCHES; batch += 1) {
    const [row] = await db.$queryRawUnsafe<Passed[]>(sql, ...values);
    deleted += row?.deleted ?? 0;
    if ((row?.passed ?? 0) < BATCH) break;
  }
  return deleted;
}

/** Whether the inbox may no longer have the id of a message of this time: then it is not known whether it was received. */
export const IS_FORGOTTEN = `SELECT FROM forgotten WHERE inbox_until >= $3::timestamptz`;
