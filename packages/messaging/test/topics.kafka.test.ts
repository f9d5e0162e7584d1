import { describe, expect, it } from 'vitest';
import { TOPICS } from '@aleumet/proto-events';
import { messageOn } from '@aleumet/testkit/contracts/bus';
import kafkajs from 'kafkajs';
import { createTopics } from '../src/kafka/topics.ts';
import { askBrokers, busOf, freshTopic } from './kafka-world.ts';

const eventTopics = TOPICS.filter(({ name }) => name.endsWith('.events.v1')).map(({ name }) => name);
const kept = { partitions: 6, copies: 1, 'min.insync.replicas': '1' };

/** The topic as the broker has it: its division, its copies, and what was set for it alone. */
async function readTopic(name: string): Promise<object> {
  const resources = [{ type: kafkajs.ConfigResourceTypes.TOPIC, name }];
  const [metadata, described] = await askBrokers((admin) =>
    Promise.all([admin.fetchTopicMetadata({ topics: [name] }), admin.describeConfigs({ includeSynonyms: false, resources })]),
  );
  const partitions = metadata.topics[0]?.partitions ?? [];
  const config = described.resources[0]?.configEntries.filter(
    (entry) => entry.configSource === kafkajs.ConfigSource.TOPIC_CONFIG,
  );
  return {
    ...{ partitions: partitions.length, copies: partitions[0]?.replicas.length },
    ...Object.fromEntries(config?.map(({ configName, configValue }) => [configName, configValue]) ?? []),
  };
}

describe('the topics that the definitions make', () => {
  it.each(eventTopics)('keep the events of %s for ever', async (name) => {
    expect(await readTopic(name)).toEqual({ ...kept, 'cleanup.policy': 'delete', 'retention.ms': '-1' });
  });

  it('keep the last of each identity, and what is erased no longer than a day', async () => {
    expect(await readTopic('applicants.identities.v1')).toEqual({
      ...{ ...kept, 'cleanup.policy': 'compact' },
      ...{ 'max.compaction.lag.ms': '86400000', 'delete.retention.ms': '7776000000' },
    });
  });

  it('are no others, however often they are made', async () => {
    await askBrokers((admin) => createTopics(admin, TOPICS));
    const made = await askBrokers((admin) => admin.listTopics());
    expect(made.filter((name) => !/^(__|test\.)/.test(name)).toSorted()).toEqual(TOPICS.map(({ name }) => name).toSorted());
  });
});

describe('a topic', () => {
  it('that is there with another number of partitions is refused, and stays as it is', async () => {
    const name = await freshTopic({ partitions: 3 });
    const making = askBrokers((admin) =>
      createTopics(admin, [...TOPICS, ...TOPICS.slice(0, 1).map((one) => ({ ...one, name }))]),
    );
    await expect(making).rejects.toThrow(`${name} has 3 partitions instead of 6`);
    expect(await readTopic(name)).toMatchObject({ partitions: 3 });
  });

  it('that no access list names is closed to a service', async () => {
    const name = await freshTopic();
    await using orders = busOf('orders');
    await expect(orders.publish([messageOn(name, 'a', 1)])).rejects.toMatchObject({ type: 'TOPIC_AUTHORIZATION_FAILED' });
  });
});
