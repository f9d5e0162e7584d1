import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { messageOn } from '@aleumet/testkit/contracts/bus';
import { lagOf, readPositions } from '../src/kafka/positions.ts';
import { askBrokers, busOf, connectionOf, freshTopic } from './kafka-world.ts';

const within = { timeout: 30_000 };

/** A consumer in a process of its own, that never comes to an end with a message of key `a`. */
function startDyingConsumer(group: string, topic: string) {
  const { brokers, user } = connectionOf('admin');
  const program = fileURLToPath(new URL('dying-consumer.ts', import.meta.url));
  const consumer = spawn(process.execPath, [program, group, topic, user.name, user.password, ...brokers], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(consumer, 'exit');
  const kill = async () => {
    consumer.kill('SIGKILL');
    await ended;
  };
  return { kill, [Symbol.asyncDispose]: kill };
}

describe('a consumer that is killed between receiving a message and its effect', () => {
  it('leaves to another of its group what has had no effect, and nothing else', async () => {
    await using bus = busOf('admin');
    const topic = await freshTopic({ partitions: 6 });
    await using dying = startDyingConsumer(topic, topic);
    await bus.publish([1, 2, 3].flatMap((sequence) => ['a', 'b', 'd'].map((key) => messageOn(topic, key, sequence))));
    const lag = async () => lagOf(await askBrokers((admin) => readPositions(admin, topic, [topic])));
    await vi.waitFor(async () => expect(await lag()).toBe(3), within);
    await dying.kill();
    const effects: string[] = [];
    await bus.subscribe(topic, [topic], async ({ key, sequence }) => void effects.push(`${key} ${sequence}`));
    await vi.waitFor(async () => expect(await bus.lag()).toBe(0), within);
    expect(effects).toEqual(['a 1', 'a 2', 'a 3']);
  });
});
