import { create, type DescMessage, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import { InvalidInput } from '@aleumet/domain';
import type { Cause } from './cause.ts';
import { LARGEST_MESSAGE } from './largest-message.ts';
import { nameBasedId } from './name-based-id.ts';
import { topicOf } from './topic.ts';
import type { SqlTransaction } from './transaction.ts';

/** An event on its way to the outbox: its topic and type, its protobuf bytes (null erases the key), and when it happened. */
export type OutboxEvent = { topic: string; type: string; value: Uint8Array | null; occurredAt: string };

/** The position of the first of the events in the life of the aggregate. */
export type OutboxPosition = { key: string; firstSequence: number; cause: Cause };

/** Maximum bytes of a message without its key and attributes. */
const LARGEST_VALUE = LARGEST_MESSAGE - 2_000;

/**
 * Returns an event for the outbox, made from the fields of its protobuf message. Throws `InvalidInput` when no bus would accept a
 * message of that size, so that the change is refused while a client still waits for the response.
 */
export function tell<Desc extends DescMessage>(schema: Desc, init: MessageInitShape<Desc>, occurredAt: string): OutboxEvent {
  const value = toBinary(schema, create(schema, init));
  if (value.byteLength > LARGEST_VALUE) throw new InvalidInput('input', 'TOO_MUCH', { most: LARGEST_VALUE });
  return { topic: topicOf(schema), type: schema.typeName, value, occurredAt };
}

/** Returns an event that erases its key from a compacted topic. */
export function tombstone(schema: DescMessage, occurredAt: string): OutboxEvent {
  return { topic: topicOf(schema), type: schema.typeName, value: null, occurredAt };
}

/**
 * Stores events in the outbox, in the caller's transaction: they are published if and only if the change is committed. The id of an
 * event depends on its type too, because a client may have used the same id for two aggregates of one service.
 */
export async function appendOutbox(tx: SqlTransaction, events: readonly OutboxEvent[], position: OutboxPosition): Promise<void> {
  if (events.length === 0) return;
  const { key, firstSequence, cause } = position;
  const rows = events.map(({ topic, type, value, occurredAt }, at) => {
    const sequence = firstSequence + at;
    const id = nameBasedId('event', topic, type, key, String(sequence));
    return [id, topic, key, type, sequence, occurredAt, cause.correlationId, cause.messageId ?? null, value];
  });
  await tx.$executeRawUnsafe(insertOf(rows.length), ...rows.flat());
}

const CASTS = ['::uuid', '', '', '', '::bigint', '::timestamptz', '', '', '::bytea'];

function insertOf(rows: number): string {
  const tuple = (row: number) => `(${CASTS.map((cast, at) => `$${row * CASTS.length + at + 1}${cast}`).join(', ')})`;
  const values = Array.from({ length: rows }, (_, row) => tuple(row)).join(', ');
  return `INSERT INTO outbox (id, topic, key, type, sequence, occurred_at, correlation_id, causation_id, value) VALUES ${values}`;
}
