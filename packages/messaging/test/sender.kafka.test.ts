import { describe, expect, it, vi } from 'vitest';
import { messageOn } from '@aleumet/testkit/contracts/bus';
import { startKafka } from '@aleumet/tools/kafka';
import { createClient, type KafkaConnection } from '../src/kafka/connection.ts';
import { createSender } from '../src/kafka/sender.ts';
import { askBrokers, connectionOf, freshTopic } from './kafka-world.ts';

const within = { timeout: 30_000 };
const log = { warn: () => {}, error: () => {} };
const GOES_AGAIN = 'a batch was not stored and is sent again by a new producer';

/** A sender, what it has said, and how often it made a producer. */
function startSender(connection: Omit<KafkaConnection, 'log'>) {
  const said: string[] = [];
  const kafka = createClient({ ...connection, log });
  const making = vi.spyOn(kafka, 'producer');
  const sender = createSender(kafka, { ...log, warn: (_fields, text) => void said.push(text) });
  return { ...sender, said, made: () => making.mock.calls.length, [Symbol.asyncDispose]: sender.stop };
}

describe('a batch that the broker does not take', () => {
  it('is tried five times, each time by a new producer, and the next one has its own chance', async () => {
    const topic = await freshTopic();
    await using sender = startSender(connectionOf('admin'));
    const sent = sender.publish([messageOn(`${topic}.nowhere`, 'a', 1)]);
    await expect(sent).rejects.toMatchObject({ cause: { type: 'UNKNOWN_TOPIC_OR_PARTITION' } });
    expect(sender.said).toEqual([GOES_AGAIN, GOES_AGAIN, GOES_AGAIN, GOES_AGAIN]);
    expect(sender.made()).toBe(5);
    await sender.publish([messageOn(topic, 'a', 1)]);
    expect(sender.made()).toBe(6);
  });
});

// Were one copy enough, killed-broker.kafka.test.ts would notice it only now and then.
describe('a batch of which only the leader has a copy', () => {
  it('is not kept until every broker in sync has it, too', async () => {
    await using kafka = await startKafka({ brokers: 2 });
    const [connection, topic] = [{ ...kafka.connectionOf('admin'), log }, 'test.copies'];
    const copies = [{ partition: 0, replicas: [1, 2] }];
    await askBrokers(
      (admin) => admin.createTopics({ topics: [{ topic, replicaAssignment: copies }], waitForLeaders: false }),
      connection,
    );
    await using sender = startSender(connection);
    await sender.publish([messageOn(topic, 'a', 1)]);
    const before = sender.said.length;
    await kafka.nodes[1]?.kill();
    const sent = sender.publish([messageOn(topic, 'a', 2)]);
    await vi.waitFor(() => expect(sender.said.length).toBeGreaterThan(before), within);
    await kafka.nodes[1]?.start();
    await sent;
  });
});
