import { randomUUID } from 'node:crypto';
import { databaseConnection } from '@aleumet/domain';
import { appendOutbox, type Bus, type Message, type SqlTransaction } from '@aleumet/messaging';
import { createKafkaBus } from '@aleumet/messaging/kafka';
import { freshDatabase } from '@aleumet/testkit/database';
import { type startKafka } from '@aleumet/tools/kafka';
import pg from 'pg';

type Kafka = Awaited<ReturnType<typeof startKafka>>;

export const TOPIC = 'orders.events.v1';
export const TYPE = 'portal.orders.v1.OrderPlaced';
export const log = { warn: () => {}, error: () => {} };
const value = new Uint8Array(300).fill(7);
const KEYS = Array.from({ length: 100 }, () => randomUUID());

/** An outbox, the bus on which orders publishes, and one to which queue subscribes. */
export type OutboxRoom = AsyncDisposable & {
  url: string;
  orders: Bus;
  queue: Bus;
  /** Commits one event and returns its key and sequence. */
  tell: () => Promise<string>;
  /** Commits many events at once. */
  fill: (count: number) => Promise<void>;
  client: pg.Pool;
};

/** Creates it on running brokers. */
export async function openOutboxRoom(kafka: Kafka): Promise<OutboxRoom> {
  const database = await freshDatabase('orders');
  const client = new pg.Pool({ ...databaseConnection(database.url), max: 20 });
  client.on('error', () => {}); // the database is dropped before the last connection has closed
  const [orders, queue] = ['orders', 'queue'].map((user) => createKafkaBus({ ...kafka.connectionOf(user), log })) as [Bus, Bus];
  const sequences = new Map<string, number>();
  let told = 0;

  function next(): { key: string; sequence: number } {
    const key = KEYS[told % KEYS.length] ?? '';
    told += 1;
    const sequence = (sequences.get(key) ?? 0) + 1;
    sequences.set(key, sequence);
    return { key, sequence };
  }

  async function append({ key, sequence }: { key: string; sequence: number }): Promise<void> {
    const facts = [{ topic: TOPIC, type: TYPE, value, occurredAt: new Date().toISOString() }];
    await appendOutbox(sqlOf(client), facts, { key, firstSequence: sequence, cause: { correlationId: 'bench' } });
  }

  return {
    ...{ url: database.url, orders, queue, client },
    tell: async () => {
      const place = next();
      await append(place);
      return placeOf(place);
    },
    fill: async (count) => {
      for (let left = count; left > 0; left -= 20) await Promise.all(Array.from({ length: 20 }, () => append(next())));
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([orders.stop(), queue.stop()]);
      await client.end();
      await database[Symbol.asyncDispose]();
    },
  };
}

/** Returns what identifies an event for a receiver. */
export function placeOf({ key, sequence }: Pick<Message, 'key' | 'sequence'>): string {
  return `${key} ${sequence}`;
}

function sqlOf(client: pg.Pool): SqlTransaction {
  return {
    $executeRawUnsafe: async (sql, ...values) => (await client.query(sql, values)).rowCount ?? 0,
    $queryRawUnsafe: async <Row>(sql: string, ...values: unknown[]) => (await client.query(sql, values)).rows as Row,
  };
}
