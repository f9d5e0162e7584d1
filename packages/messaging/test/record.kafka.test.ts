import { describe, expect, it, vi } from 'vitest';
import { messageOn } from '@aleumet/testkit/contracts/bus';
import type { KafkaMessage } from 'kafkajs';
import { createClient } from '../src/kafka/connection.ts';
import { busOf, connectionOf, freshTopic } from './kafka-world.ts';

/** Reads the topic as a client does that knows nothing of the portal. */
async function startReading(topic: string) {
  const consumer = createClient(connectionOf('admin')).consumer({ groupId: topic });
  const records: KafkaMessage[] = [];
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({ eachMessage: async ({ message }) => void records.push(message) });
  return { records, [Symbol.asyncDispose]: () => consumer.disconnect() };
}

const textOf = ({ key, value, headers = {} }: KafkaMessage) => ({
  ...{ key: key?.toString(), value: value && [...value] },
  headers: Object.fromEntries(Object.entries(headers).map(([name, bytes]) => [name, String(bytes)])),
});

describe('an event on the broker', () => {
  it('is a CloudEvent in binary mode under the id of its aggregate', async () => {
    const [topic, key] = [await freshTopic(), '0190b000-0000-7000-8000-000000000001'];
    await using reading = await startReading(topic);
    await using bus = busOf('admin');
    const message = messageOn(topic, key, 7);
    await bus.publish([message]);
    await vi.waitFor(() => expect(reading.records).toHaveLength(1), { timeout: 10_000 });
    expect(reading.records.map(textOf)).toEqual([
      {
        ...{ key, value: [1, 2, 3] },
        headers: {
          ...{ ce_specversion: '1.0', ce_id: message.id, ce_source: 'orders', ce_type: 'portal.orders.v1.OrderPlaced' },
          ...{ ce_time: '2026-02-02T04:00:00.000Z', ce_subject: key, ce_sequence: '7' },
          ...{ ce_correlationid: 'correlation', ce_causationid: 'cause', 'content-type': 'application/protobuf' },
        },
      },
    ]);
  });
});
