import { type Instant, instant } from '@aleumet/domain';
import type { SqlTransaction } from './transaction.ts';

/** An event that the bus refuses, as shown to the operator: without its content. */
export type RefusedEvent = {
  position: bigint;
  id: string;
  topic: string;
  key: string;
  type: string;
  occurredAt: Instant;
  /** Size of its content in bytes. */
  size: number;
  reason: string;
  refusedAt: Instant;
  /** Number of later events of its key that wait for it. */
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

/** Returns the events that the bus refuses, oldest first: at most `limit` after the position `after`. */
export async function listRefused(db: SqlTransaction, { limit, after = 0n }: Page): Promise<RefusedEvent[]> {
  return (await db.$queryRawUnsafe<Row[]>(LIST, limit, after)).map(fromRow);
}

/** Makes the relay send a refused event again. Returns it as it was; undefined when it is not set aside. */
export async function releaseRefused(db: SqlTransaction, eventId: string): Promise<RefusedEvent | undefined> {
  if (!UUID.test(eventId)) return undefined;
  const [row] = await db.$queryRawUnsafe<Row[]>(FIND, eventId);
  if (!row || (await db.$executeRawUnsafe(RELEASE, row.position)) === 0) return undefined;
  return fromRow(row);
}

function fromRow({ occurred_at: occurredAt, refused_at: refusedAt, ...row }: Row): RefusedEvent {
  return { ...row, occurredAt: instant(occurredAt), refusedAt: instant(refusedAt) };
}

/** Returns the positions of refused events, and of unpublished events of the same keys that wait for them. */
export const HELD_BACK = `SELECT FROM refused_events AS refused
  WHERE (refused.topic, refused.key) = (outbox.topic, outbox.key) AND refused.position <= outbox.position`;
