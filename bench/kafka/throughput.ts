import { createRelay } from '@aleumet/messaging';
import type { KafkaConnection } from '@aleumet/messaging/kafka';
import { eventually } from '@aleumet/testkit/eventually';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { log, type OutboxRoom, TOPIC, TYPE } from './outbox-room.ts';

const BATCH = 500;

/** Measures the events per second published from a full outbox, including marking the rows. */
export async function measureRelay(room: OutboxRoom, count: number): Promise<number> {
  await room.fill(count);
  const began = performance.now();
  const relay = createRelay({ url: room.url, source: 'orders', bus: room.orders, log });
  const left = async () => (await room.client.query<{ left: number }>(LEFT)).rows[0]?.left;
  await eventually(async () => ((await left()) === 0 ? true : undefined), { every: 20 });
  const seconds = (performance.now() - began) / 1000;
  await relay.stop();
  return count / seconds;
}

const LEFT = 'SELECT count(*)::int AS left FROM (SELECT FROM outbox WHERE published_at IS NULL LIMIT 1) AS waiting';

/** Measures the same events by kafkajs alone, in batches of the same size, from memory. */
export async function measureBareProducer({ brokers, user }: Omit<KafkaConnection, 'log'>, count: number): Promise<number> {
  const sasl = { mechanism: 'scram-sha-512', username: user.name, password: user.password } as const;
  const kafka = new Kafka({ brokers: [...brokers], sasl, logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  const batch = Array.from({ length: BATCH }, (_, at) => recordOf(at));
  await producer.send({ topic: TOPIC, acks: -1, messages: batch });
  const began = performance.now();
  for (let sent = 0; sent < count; sent += BATCH) await producer.send({ topic: TOPIC, acks: -1, messages: batch });
  const seconds = (performance.now() - began) / 1000;
  await producer.disconnect();
  return count / seconds;
}

function recordOf(at: number) {
  const id = `0190b000-0000-7000-8000-${String(at % 100).padStart(12, '0')}`;
  const [time, sequence] = [new Date().toISOString(), String(at)];
  const cloudEvent = { ce_specversion: '1.0', ce_id: id, ce_source: 'bench', ce_type: TYPE, ce_time: time, ce_subject: id };
  const headers = { ...cloudEvent, ce_sequence: sequence, ce_correlationid: 'bench', 'content-type': 'application/protobuf' };
  return { key: id, value: Buffer.alloc(300, 7), headers };
}
