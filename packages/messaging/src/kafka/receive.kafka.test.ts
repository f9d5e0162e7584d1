import { describe, expect, it, vi } from 'vitest';
import { messageOn } from '@aleumet/testkit/contracts/bus';
import { busOf, connectionOf, freshTopic } from '../../test/kafka-world.ts';
import { createClient } from './connection.ts';

const within = { timeout: 30_000 };
const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
const sequences = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** What was seen of each key, in the order in which it came. */
function createWitness() {
  const seen: { key: string; sequence: number }[] = [];
  return {
    seen,
    see: async ({ key, sequence }: { key: string; sequence: number }) => void seen.push({ key, sequence }),
    of: (key: string) => seen.filter((one) => one.key === key).map(({ sequence }) => sequence),
  };
}

describe('a message that was not received', () => {
  it('comes again until it is, before the later ones of its key, while other partitions go on', async () => {
    await using bus = busOf('admin');
    const [topic, witness] = [await freshTopic({ partitions: 6 }), createWitness()];
    const gate = { failures: 0, open: false };
    await bus.subscribe(topic, [topic], async (message) => {
      if (message.key === 'a' && message.sequence === 2 && !gate.open) {
        gate.failures += 1;
        throw new Error('no database');
      }
      await witness.see(message);
    });
    await bus.publish(keys.flatMap((key) => sequences(3).map((sequence) => messageOn(topic, key, sequence))));
    await vi.waitFor(() => expect(['b', 'd'].map(witness.of)).toEqual([sequences(3), sequences(3)]), within);
    await vi.waitFor(() => expect(gate.failures).toBeGreaterThan(2), within);
    expect(witness.of('a')).toEqual([1]);
    expect(await bus.lag()).toBeGreaterThan(0);
    gate.open = true;
    await vi.waitFor(() => expect(witness.of('a')).toEqual([1, 2, 3]), within);
    await vi.waitFor(async () => expect(await bus.lag()).toBe(0), within);
    expect(witness.seen).toHaveLength(18);
  });
});

describe('a subscription that stops cleanly', () => {
  it('loses and repeats nothing, however often its instances come and go', async () => {
    await using bus = busOf('admin');
    const [topic, witness] = [await freshTopic({ partitions: 6 }), createWitness()];
    const subscribe = () => bus.subscribe(topic, [topic], witness.see);
    let [one, other] = [await subscribe(), await subscribe()];
    const publishing = (async () => {
      for (const sequence of sequences(300)) await bus.publish(keys.map((key) => messageOn(topic, key, sequence)));
    })();
    for (let change = 0; change < 3; change += 1) {
      await vi.waitFor(() => expect(witness.seen.length).toBeGreaterThan(change * 200), within);
      await one.stop();
      [one, other] = [other, await subscribe()];
    }
    await publishing;
    await vi.waitFor(async () => expect(await bus.lag()).toBe(0), within);
    for (const key of keys) expect(witness.of(key)).toEqual(sequences(300));
  });
});

describe('a consumer that stands still although it lives', () => {
  it('is noticed by what lies before it, and another takes its place', async () => {
    const said: string[] = [];
    const log = { warn: () => {}, error: (_fields: object, text: string) => void said.push(text) };
    await using bus = busOf('admin', { log, patience: { standstill: 2000, look: 200 } });
    const [topic, witness] = [await freshTopic({ partitions: 1 }), createWitness()];
    const gate = Promise.withResolvers<void>();
    let deliveries = 0;
    await bus.subscribe(topic, [topic], async (message) => {
      deliveries += 1;
      if (deliveries === 1) return gate.promise;
      await witness.see(message);
    });
    await bus.publish(sequences(3).map((sequence) => messageOn(topic, 'a', sequence)));
    await vi.waitFor(() => expect(witness.of('a')).toEqual(sequences(3)), { timeout: 60_000 });
    gate.resolve();
    await vi.waitFor(async () => expect(await bus.lag()).toBe(0), within);
    expect(said).toEqual(['a consumer ended and is restarted']);
  });
});

describe('a record that is no event', () => {
  it('is passed over, and said', async () => {
    const said: string[] = [];
    const log = { warn: () => {}, error: (_fields: object, text: string) => void said.push(text) };
    await using bus = busOf('admin', { log });
    const [topic, witness] = [await freshTopic({ partitions: 1 }), createWitness()];
    const producer = createClient(connectionOf('admin')).producer();
    await producer.connect();
    await producer.send({ topic, messages: [{ key: 'a', value: 'from nowhere' }] });
    await producer.disconnect();
    await bus.subscribe(topic, [topic], witness.see);
    await bus.publish([messageOn(topic, 'a', 1)]);
    await vi.waitFor(() => expect(witness.of('a')).toEqual([1]), within);
    expect(said).toEqual(['a record that is not an event is skipped']);
  });
});
