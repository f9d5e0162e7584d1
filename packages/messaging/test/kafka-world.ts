import { randomUUID } from 'node:crypto';
import type { Admin } from 'kafkajs';
import { inject, vi } from 'vitest';
import { createAdminDoor } from '../src/kafka/admin-door.ts';
import { createClient, type KafkaConnection } from '../src/kafka/connection.ts';
import { createKafkaBus, type KafkaBusOptions } from '../src/kafka/kafka-bus.ts';

const log = { warn: () => {}, error: () => {} };

/** How a user reaches the broker that the run's tests share. */
export function connectionOf(name: string): KafkaConnection {
  const { brokers, users } = inject('kafka');
  const user = users.find((one) => one.name === name);
  if (!user) throw new Error(`no user ${name}`);
  return { brokers, user, log };
}

/** A bus of that user, stopped at the end. */
export function busOf(name: string, options: Partial<KafkaBusOptions> = {}) {
  const bus = createKafkaBus({ ...connectionOf(name), ...options });
  return { ...bus, [Symbol.asyncDispose]: bus.stop };
}

/** Asks the brokers as their administrator. */
export async function askBrokers<Answer>(question: (admin: Admin) => Promise<Answer>, connection = connectionOf('admin')) {
  const door = createAdminDoor(createClient(connection));
  try {
    return await door.ask(question);
  } finally {
    await door.close();
  }
}

/** A topic that no other test uses. */
export async function freshTopic({ partitions = 3 } = {}): Promise<string> {
  const topic = `test.${randomUUID()}`;
  await askBrokers(async (admin) => {
    await admin.createTopics({ waitForLeaders: false, topics: [{ topic, numPartitions: partitions }] });
    // A broker hears of a new topic a moment after it was made, and kafkajs gives up at once when it has not.
    await vi.waitFor(() => admin.fetchTopicMetadata({ topics: [topic] }), { timeout: 10_000 });
  });
  return topic;
}
