import type { Admin, TopicPartitionOffset } from 'kafkajs';
import type { Position } from './progress.ts';

/**
 * Returns the committed position of the group in every partition of the topics. A partition without a commit is read from the
 * beginning.
 */
export async function readPositions(admin: Admin, group: string, topics: readonly string[]): Promise<Position[]> {
  const offsets = await readOffsets(admin, group, topics);
  return offsets.map(({ low, committed, ...place }) => ({ ...place, committed: greater(committed, low) }));
}

/** Returns the ends of the partitions in which the group has never committed. */
export async function readEndsOfUncommitted(
  admin: Admin,
  group: string,
  topics: readonly string[],
): Promise<TopicPartitionOffset[]> {
  const offsets = await readOffsets(admin, group, topics);
  const fresh = offsets.filter(({ committed }) => committed === NEVER);
  return fresh.map(({ topic, partition, end }) => ({ topic, partition, offset: String(end) }));
}

const NEVER = -1n;

async function readOffsets(admin: Admin, group: string, topics: readonly string[]): Promise<(Position & { low: bigint })[]> {
  const committed = await admin.fetchOffsets({ groupId: group, topics: [...topics] });
  const positions = committed.map(async ({ topic, partitions }) => {
    const byPartition = new Map(partitions.map(({ partition, offset }) => [partition, BigInt(offset)]));
    const ends = await admin.fetchTopicOffsets(topic);
    return ends.map(({ partition, low, high }) => ({
      ...{ topic, partition, low: BigInt(low), end: BigInt(high) },
      committed: byPartition.get(partition) ?? NEVER,
    }));
  });
  return (await Promise.all(positions)).flat();
}

/** Returns the number of messages that the group has not received. */
export function lagOf(positions: readonly Position[]): number {
  return positions.reduce((sum, { committed, end }) => sum + Number(greater(end - committed, 0n)), 0);
}

function greater(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}
