import { setTimeout } from 'node:timers/promises';
import { createRelay } from '@aleumet/messaging';
import type { startKafka } from '@aleumet/tools/kafka';
import { log, type OutboxRoom, TOPIC } from './outbox-room.ts';

const PAUSE = 20;
const WATCH = 25_000;

/**
 * Measures the longest time without a published batch, and without a received message, while every broker in turn is killed and
 * restarted.
 */
export async function measureStall(
  room: OutboxRoom,
  kafka: Awaited<ReturnType<typeof startKafka>>,
): Promise<Record<string, string>[]> {
  const [kept, received] = [createGaps(), createGaps()];
  const orders = {
    ...room.orders,
    publish: async (...batch: Parameters<typeof room.orders.publish>) => room.orders.publish(...batch).then(kept.mark),
  };
  await room.queue.subscribe('queue', [TOPIC], async () => received.mark());
  const relay = createRelay({ url: room.url, source: 'orders', bus: orders, log });
  let running = true;
  const telling = (async () => {
    for (; running; await setTimeout(PAUSE)) await room.tell().then(relay.wake);
  })();
  await setTimeout(3000);
  const rows: Record<string, string>[] = [];
  for (const [at, node] of kafka.nodes.entries()) {
    kept.restart();
    received.restart();
    await node.kill();
    await setTimeout(WATCH);
    rows.push({ killed: `broker ${at + 1}`, 'relay ms': kept.longest(), 'consumer ms': received.longest() });
    await node.start();
    await kafka.answers();
    await setTimeout(5000);
  }
  running = false;
  await telling;
  await relay.stop();
  return rows;
}

function createGaps() {
  let [last, longest] = [performance.now(), 0];
  const mark = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  return {
    mark,
    restart: () => void ([last, longest] = [performance.now(), 0]),
    longest: () => Math.max(longest, performance.now() - last).toFixed(0),
  };
}
