import type { Kafka, TopicPartitionOffset } from 'kafkajs';
import type { AdminDoor } from './admin-door.ts';
import { type Audience, createConsumer } from './member.ts';
import { readEndsOfUncommitted } from './positions.ts';

type NewGroup = Pick<Audience, 'group' | 'topics'>;

/**
 * Makes a new group begin at the end of its topics; an existing group continues where it was. The offsets are committed before a
 * member fetches. kafkajs would look them up after joining, again for each member, and messages published before that would be
 * lost.
 */
export async function beginAtEnd(kafka: Kafka, admin: AdminDoor, { group, topics }: NewGroup): Promise<void> {
  const ends = await admin.ask((asked) => readEndsOfUncommitted(asked, group, topics));
  if (ends.length > 0) await commit(kafka, group, ends);
}

/** Only a member may commit, so a member joins for this purpose and leaves again. */
async function commit(kafka: Kafka, group: string, offsets: TopicPartitionOffset[]): Promise<void> {
  const consumer = createConsumer(kafka, group);
  const committed = Promise.withResolvers<void>();
  committed.promise.catch(() => {}); // a consumer that cannot connect reports it itself
  // When it crashes, `run` and `commitOffsets` may resolve nevertheless.
  consumer.on(consumer.events.COMMIT_OFFSETS, () => committed.resolve());
  consumer.on(consumer.events.CRASH, ({ payload: { error } }) => committed.reject(error));
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...new Set(offsets.map(({ topic }) => topic))] });
    await consumer.run({ autoCommit: false, eachBatch: async () => {} });
    await Promise.all([committed.promise, consumer.commitOffsets(offsets)]);
  } finally {
    await consumer.disconnect();
  }
}
