import type { DescMessage, MessageShape } from '@bufbuild/protobuf';
import { toBinary } from '@bufbuild/protobuf';
import { InvalidInput } from '@aleumet/domain';
import type { Cause } from './cause.ts';
import { LARGEST_MESSAGE } from './largest-message.ts';
import { nameBasedId } from './name-based-id.ts';
import { topicOf } from './topic.ts';
import type { SqlTransaction } from './transaction.ts';

/** One event as an aggregate tells it: its protobuf message and when it happened. */
export type Fact = { topic: string; type: string; value: Uint8Array | null; occurredAt: string };

/** Where in an aggregate's life the first of the facts stands. */
export type Telling = { key: string; firstSequence: number; cause: Cause };

/** Room for the key and the attributes of a message. */
const MOST_OF_A_FACT = LARGEST_MESSAGE - 2_000;

/**
 * Turns a protobuf message into a fact to be told. Throws `InvalidInput` when no bus takes it: whoever asked for the change hears so, and nothing is
 * changed that nobody could be told of.
 */
export function fact<Desc extends DescMessage>(schema: Desc, event: MessageShape<Desc>, occurredAt: string): Fact {
  const value = toBinary(schema, event);
  if (value.byteLength > MOST_OF_A_FACT) throw new InvalidInput('input', 'TOO_MUCH', { most: MOST_OF_A_FACT });
  return { topic: topicOf(schema), type: schema.typeName, value, occurredAt };
}

/** A fact that erases its key from a compacted topic. */
export function tombstone(schema: DescMessage, occurredAt: string): Fact {
  return { topic: topicOf(schema), type: schema.typeName, value: null, occurredAt };
}

/**
 * Writes facts into the outbox in the caller's transaction: they are told exactly when the change is kept. The id of an event
 * names its type too: two aggregates of one service may have been given the same id by a client, and each tells its own events.
 */
export async function appendOutbox(tx: SqlTransaction, facts: readonly Fact[], telling: Telling): Promise<void> {
  if (facts.length === 0) return;
  const { key, firstSequence, cause } = telling;
  const rows = facts.map(({ topic, type, value, occurredAt }, at) => {
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
