import { describe, expect, it, vi } from 'vitest';
import { messageOn } from '@aleumet/testkit/contracts/bus';
import { startKafka, type RunningKafka } from '@aleumet/tools/kafka';
import type { Bus } from '../src/bus.ts';
import { createKafkaBus } from '../src/kafka/kafka-bus.ts';

const log = { warn: () => {}, error: () => {} };
const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
const topic = 'orders.events.v1';
const within = { timeout: 60_000 };

/** Tells as the relay does: what was not kept goes again, and nothing else before it. */
function startTelling(bus: Bus) {
  let running = true;
  let told = 0;
  const ended = (async () => {
    while (running) {
      const batch = keys.map((key) => messageOn(topic, key, told + 1));
      const isKept = () =>
        bus.publish(batch).then(
          () => true,
          () => false,
        );
      while (!(await isKept()));
      told += 1;
    }
  })();
  return {
    told: () => told,
    stop: async () => {
      running = false;
      await ended;
    },
  };
}

async function startWorld(kafka: RunningKafka) {
  const orders = createKafkaBus({ ...kafka.connectionOf('orders'), log });
  const queue = createKafkaBus({ ...kafka.connectionOf('queue'), log });
  const newest = new Map<string, number>();
  const faults: string[] = [];
  await queue.subscribe('queue', [topic], async ({ key, sequence }) => {
    const before = newest.get(key) ?? 0;
    if (sequence > before + 1) faults.push(`${key}: ${sequence} came after ${before}`);
    newest.set(key, Math.max(before, sequence));
  });
  return {
    ...{ orders, faults },
    hasSeen: (sequence: number) =>
      vi.waitFor(() => expect(keys.filter((key) => (newest.get(key) ?? 0) < sequence)).toEqual([]), within),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([orders, queue].map((bus) => bus.stop()));
    },
  };
}

describe('a broker that is killed', () => {
  it.each([1, 3])('of %i, and comes back, costs no event and no order', async (brokers) => {
    await using kafka = await startKafka({ brokers });
    await using world = await startWorld(kafka);
    const telling = startTelling(world.orders);
    for (const node of kafka.nodes.slice(0, 1)) {
      await world.hasSeen(telling.told() + 50);
      await node.kill();
      if (brokers > 1) await world.hasSeen(telling.told() + 50);
      await node.start();
      await kafka.answers();
    }
    await world.hasSeen(telling.told() + 50);
    await telling.stop();
    await world.hasSeen(telling.told());
    expect(world.faults).toEqual([]);
  });
});
