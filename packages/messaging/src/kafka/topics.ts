import type { Topic } from '@aleumet/proto-events';
import { setTimeout } from 'node:timers/promises';
import type { Admin, IResourceConfigEntry } from 'kafkajs';

const DAY = 86_400_000;
const MOST_COPIES = 3;

/**
 * Creates missing topics, with as many replicas as there are brokers, at most three. Throws when an existing topic has another
 * number of partitions: the key determines the partition, so the order of a key would be lost.
 */
export async function createTopics(admin: Admin, topics: readonly Topic[]): Promise<void> {
  const { brokers } = await admin.describeCluster();
  const copies = Math.min(MOST_COPIES, brokers.length);
  await admin.createTopics({
    waitForLeaders: false,
    topics: topics.map((topic) => ({
      topic: topic.name,
      numPartitions: topic.partitions,
      replicationFactor: copies,
      configEntries: configOf(topic, copies),
    })),
  });
  const names = topics.map(({ name }) => name);
  const { topics: made } = await whenHeardOf(() => admin.fetchTopicMetadata({ topics: names }));
  for (const { name, partitions } of topics) {
    const found = made.find((topic) => topic.name === name)?.partitions.length;
    if (found !== partitions) throw new Error(`${name} has ${found} partitions instead of ${partitions}`);
  }
}

/** A broker learns of a new topic a moment after it was created, and kafkajs fails at once until then. */
async function whenHeardOf<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  const giveUpAt = performance.now() + LONGEST_WAIT;
  for (;;) {
    try {
      return await question();
    } catch (error) {
      const isUnknown = error instanceof Error && 'type' in error && error.type === 'UNKNOWN_TOPIC_OR_PARTITION';
      if (!isUnknown || performance.now() > giveUpAt) throw error;
      await setTimeout(PAUSE);
    }
  }
}

const [PAUSE, LONGEST_WAIT] = [100, 20_000];

function configOf({ retentionDays, compacted }: Topic, copies: number): IResourceConfigEntry[] {
  const retention = { 'retention.ms': retentionDays === 'forever' ? '-1' : String(retentionDays * DAY) };
  return toEntries({
    'min.insync.replicas': String(Math.max(1, copies - 1)),
    ...(compacted ? compaction : { 'cleanup.policy': 'delete', ...retention }),
  });
}

/** Erased identities are deleted within a day, and the erasure is kept for services that were stopped for a long time. */
const compaction = { 'cleanup.policy': 'compact', 'max.compaction.lag.ms': String(DAY), 'delete.retention.ms': String(90 * DAY) };

function toEntries(config: Record<string, string>): IResourceConfigEntry[] {
  return Object.entries(config).map(([name, value]) => ({ name, value }));
}
