import { setTimeout } from 'node:timers/promises';
import { createRelay } from '@aleumet/messaging';
import { percentile } from '../median.ts';
import { log, type OutboxRoom, placeOf, TOPIC } from './outbox-room.ts';

const SECONDS = 15;
const WARM_UP_SECONDS = 3;

/**
 * Measures the time from the commit of an event in one service until another has received it, in milliseconds, at a steady rate.
 */
export async function measureLatency(room: OutboxRoom, perSecond: number): Promise<Record<string, string>> {
  const committed = new Map<string, number>();
  const early = new Map<string, number>();
  const latencies: number[] = [];
  const arrived = (place: string, at: number) => {
    const since = committed.get(place);
    if (since === undefined) early.set(place, at);
    else latencies.push(at - since);
  };
  const subscription = await room.queue.subscribe('queue', [TOPIC], async (message) =>
    arrived(placeOf(message), performance.now()),
  );
  const relay = createRelay({ url: room.url, source: 'orders', bus: room.orders, log });
  await forEachBeat(perSecond, async (isWarm) => {
    const place = await room.tell();
    const at = performance.now();
    relay.wake();
    if (!isWarm) return;
    committed.set(place, at);
    if (early.has(place)) latencies.push(0);
  });
  await setTimeout(2000);
  await relay.stop();
  await subscription.stop();
  const shown = (part: number) => percentile(latencies, part).toFixed(1);
  return {
    'events /s': String(perSecond),
    events: String(latencies.length),
    'p50 ms': shown(0.5),
    'p99 ms': shown(0.99),
    'most ms': shown(1),
  };
}

/** Calls at a steady rate without waiting for earlier calls. */
async function forEachBeat(perSecond: number, work: (isWarm: boolean) => Promise<void>): Promise<void> {
  const began = performance.now();
  const running = new Set<Promise<void>>();
  for (let beat = 0; beat < perSecond * SECONDS; beat += 1) {
    const ahead = began + (beat * 1000) / perSecond - performance.now();
    if (ahead > 1) await setTimeout(ahead);
    const one = work(beat > perSecond * WARM_UP_SECONDS).finally(() => running.delete(one));
    running.add(one);
  }
  await Promise.all(running);
}
