import { type Instant, instant } from '@aleumet/domain';
import type { SqlTransaction } from './transaction.ts';

/** An event that the bus refuses, as the operator sees it: nothing of its content. */
export type RefusedEvent = {
  position: bigint;
  id: string;
  topic: string;
  key: string;
  type: string;
  occurredAt: Instant;
  /** Bytes of its content. */
  size: number;
  reason: string;
  refusedAt: Instant;
  /** How many later events of its key wait behind it. */
  behind: number;
};

type Row = Omit<RefusedEvent, 'occurredAt' | 'refusedAt'> & { occurred_at: Date; refused_at: Date };
type Page = { limit: number; after?: bigint | undefined };

const SELECT = `SELECT refused.position, event.id::text, event.topic, event.key, event.type, event.occurred_at,
    coalesce(length(event.value), 0) AS size, refused.reason, refused.refused_at,
    (SELECT count(*)::int FROM outbox AS later WHERE later.published_at IS NULL AND later.position > refused.position
      AND (later.topic, later.key) = (refused.topic, refused.key)) AS behind
  FROM refused_events AS refused JOIN outbox AS event USING (position)`;
const LIST = `${SELECT} WHERE refused.position > $2::bigint ORDER BY refused.position LIMIT $1::int`;
const FIND = `${SELECT} WHERE event.id = $1::uuid`;
const RELEASE = 'DELETE FROM refused_events WHERE position = $1::bigint';
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The events that the bus refuses, oldest first: at most `limit` behind the position `after`. */
export async function listRefused(db: SqlTransaction, { limit, after = 0n }: Page): Promise<RefusedEvent[]> {
  return (await db.$queryRawUnsafe<Row[]>(LIST, limit, after)).map(fromRow);
}

/** Lets the relay send a refused event again. Returns it as it was; undefined when it is not set aside. */
export async function releaseRefused(db: SqlTransaction, eventId: string): Promise<RefusedEvent | undefined> {
  if (!UUID.test(eventId)) return undefined;
  const [row] = await db.$queryRawUnsafe<Row[]>(FIND, eventId);
  if (!row || (await db.$executeRawUnsafe(RELEASE, row.position)) === 0) return undefined;
  return fromRow(row);
}

function fromRow({ occurred_at: occurredAt, refused_at: refusedAt, ...row }: Row): RefusedEvent {
  return { ...row, occurredAt: instant(occurredAt), refusedAt: instant(refusedAt) };
}

/** Positions of unpublished events that wait behind a refused one of their key, and of those themselves. */
export const HELD_BACK = `SELECT FROM refused_events AS refused
  WHERE (refused.topic, refused.key) = (outbox.topic, outbox.key) AND refused.position <= outbox.position`;
