import { type Instant, instant } from '@aleumet/domain';
import type { Message } from './bus.ts';
import { listRefused, releaseRefused } from './refused-events.ts';
import { IS_FORGOTTEN } from './retention.ts';
import { listSkipped } from './skipping.ts';
import type { SqlTransaction } from './transaction.ts';

/** Why a message could not be handled, and whether retrying later may help. */
export type Outcome = { reason: string; retry: boolean };
export type ParkedMessage = {
  position: bigint;
  message: Message;
  attempts: number;
  reason: string;
  nextAttemptAt: Instant | null;
};

/**
 * Which parked messages: at most `limit` after the position `after`. `needsOperator` selects those that wait for an operator, or
 * the others.
 */
export type ParkedPage = { limit?: number; after?: bigint | undefined; needsOperator?: boolean | undefined };

type RefusedPage = { limit: number; after: bigint | undefined };

const COLUMNS = 'message_id, topic, key, type, source, sequence, occurred_at, correlation_id, causation_id, value';
const PARK = `INSERT INTO parked_messages (${COLUMNS}, reason, attempts, next_attempt_at)
  VALUES ($1, $2, $3, $4, $5, $6::bigint, $7::timestamptz, $8, $9, $10::bytea, $11, $12::int, $13::timestamptz)
  ON CONFLICT (message_id) DO NOTHING`;
const STANDING = `SELECT EXISTS (SELECT FROM parked_messages WHERE topic = $1 AND key = $2) AS behind,
  EXISTS (${IS_FORGOTTEN}) AS forgotten`;
/** The first message of each key, when its pause is over. */
const DUE = `SELECT * FROM (SELECT DISTINCT ON (topic, key) * FROM parked_messages ORDER BY topic, key, position) AS first
  WHERE next_attempt_at <= clock_timestamp() ORDER BY position LIMIT 50`;

/** Stores a message until it can be handled. */
export async function park(db: SqlTransaction, message: Message, { reason, retry }: Outcome): Promise<void> {
  await db.$executeRawUnsafe(PARK, ...valuesOf(message), reason, 1, retry ? pauseUntil(1) : null);
}

/** Whether a message may be handled now, waits for earlier ones of its key, or is older than the inbox. */
export type Standing = 'NEXT' | 'BEHIND' | 'FORGOTTEN';

/** Parks the message when earlier ones of its key are parked. */
export async function admit(db: SqlTransaction, message: Message): Promise<Standing> {
  const { topic, key, time } = message;
  const [row] = await db.$queryRawUnsafe<{ behind: boolean; forgotten: boolean }[]>(STANDING, topic, key, time);
  if (row?.forgotten) return 'FORGOTTEN';
  if (!row?.behind) return 'NEXT';
  await db.$executeRawUnsafe(PARK, ...valuesOf(message), 'waits for an earlier message', 0, pauseUntil(0));
  return 'BEHIND';
}

/** Returns the messages whose next attempt is due, one for each key. */
export async function takeDue(db: SqlTransaction): Promise<ParkedMessage[]> {
  return (await db.$queryRawUnsafe<ParkedRow[]>(DUE)).map(fromRow);
}

/** Deletes a handled message, or records the next failure. */
export async function settle(db: SqlTransaction, position: bigint, outcome: Outcome | undefined): Promise<void> {
  if (!outcome) {
    await db.$executeRawUnsafe('DELETE FROM parked_messages WHERE position = $1::bigint', position);
    return;
  }
  await db.$executeRawUnsafe(
    `UPDATE parked_messages SET reason = $2, attempts = attempts + 1,
       next_attempt_at = CASE WHEN $3 THEN clock_timestamp() + least(30, 0.1 * 2 ^ least(attempts, 10)) * interval '1 second' END
     WHERE position = $1::bigint`,
    position,
    outcome.reason,
    outcome.retry,
  );
}

/**
 * Returns the number of messages that are retried automatically. Those that wait for an operator do not count, nor do those behind
 * them.
 */
export const COUNT_WAITING = `SELECT count(*)::int FROM parked_messages AS waiting WHERE next_attempt_at IS NOT NULL AND NOT EXISTS (
  SELECT FROM parked_messages AS earlier
  WHERE (earlier.topic, earlier.key) = (waiting.topic, waiting.key) AND earlier.position < waiting.position
    AND earlier.next_attempt_at IS NULL)`;

/** Returns parked messages, oldest first. */
export async function listParked(db: SqlTransaction, page: ParkedPage = {}): Promise<ParkedMessage[]> {
  const { limit = 100, after = 0n, needsOperator = null } = page;
  const sql = `SELECT * FROM parked_messages WHERE position > $2::bigint
    AND ($3::boolean IS NULL OR (next_attempt_at IS NULL) = $3::boolean) ORDER BY position LIMIT $1::int`;
  return (await db.$queryRawUnsafe<ParkedRow[]>(sql, limit, after, needsOperator)).map(fromRow);
}

async function findParked(db: SqlTransaction, messageId: string): Promise<ParkedMessage | undefined> {
  const sql = 'SELECT * FROM parked_messages WHERE message_id = $1';
  const [row] = await db.$queryRawUnsafe<ParkedRow[]>(sql, messageId);
  return row && fromRow(row);
}

/** Makes a parked message due again, for an operator. Returns false when it is not there. */
export async function releaseParked(db: SqlTransaction, messageId: string): Promise<boolean> {
  const sql = 'UPDATE parked_messages SET next_attempt_at = clock_timestamp(), attempts = 0 WHERE message_id = $1';
  return (await db.$executeRawUnsafe(sql, messageId)) === 1;
}

/** What an operator can read about messages that could not be handled, and which of them may be retried. */
export function createParking(db: SqlTransaction) {
  return {
    listRefused: (page: RefusedPage) => listRefused(db, page),
    releaseRefused: (eventId: string) => releaseRefused(db, eventId),
    listSkipped: (page: RefusedPage) => listSkipped(db, page),
    list: (page: ParkedPage) => listParked(db, page),
    /** Makes the message due at once. Returns it as it is parked now; undefined when it is no longer parked. */
    release: async (messageId: string): Promise<ParkedMessage | undefined> => {
      await releaseParked(db, messageId);
      return findParked(db, messageId);
    },
  };
}

function pauseUntil(attempts: number): string {
  return new Date(Date.now() + 100 * attempts).toISOString();
}

function valuesOf(message: Message): unknown[] {
  const { id, topic, key, type, source, sequence, time, correlationId, causationId, value } = message;
  return [id, topic, key, type, source, sequence, time, correlationId, causationId, value];
}

type ParkedRow = {
  position: bigint;
  message_id: string;
  topic: string;
  key: string;
  type: string;
  source: string;
  sequence: bigint;
  occurred_at: Date;
  correlation_id: string;
  causation_id: string | null;
  value: Uint8Array | null;
  reason: string;
  attempts: number;
  next_attempt_at: Date | null;
};

function fromRow(row: ParkedRow): ParkedMessage {
  const message: Message = {
    id: row.message_id,
    topic: row.topic,
    key: row.key,
    type: row.type,
    source: row.source,
    sequence: Number(row.sequence),
    time: row.occurred_at.toISOString(),
    correlationId: row.correlation_id,
    causationId: row.causation_id,
    value: row.value,
  };
  const { position, attempts, reason } = row;
  return { position, message, attempts, reason, nextAttemptAt: row.next_attempt_at && instant(row.next_attempt_at) };
}
