import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
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

/** A topic that no other test uses. */
export async function freshTopic({ partitions = 3, connection = connectionOf('admin'), copies = 1 } = {}): Promise<string> {
  const topic = `test.${randomUUID()}`;
  const door = createAdminDoor(createClient(connection));
  await door.ask((admin) =>
    admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: partitions, replicationFactor: copies }] }),
  );
  await door.close();
  return topic;
}
