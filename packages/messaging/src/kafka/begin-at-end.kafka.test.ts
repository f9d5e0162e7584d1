import { describe, expect, it, vi } from 'vitest';
import { messageOn } from '@aleumet/testkit/contracts/bus';
import { busOf, freshTopic } from '../../test/kafka-world.ts';

const within = { timeout: 30_000 };
const nothing = async () => {};

describe('a group that begins now', () => {
  it('goes on where it began when another member takes over, though nothing has come yet', async () => {
    await using bus = busOf('admin');
    const topic = await freshTopic({ partitions: 1 });
    const seen: number[] = [];
    const publish = (...sequences: number[]) => bus.publish(sequences.map((sequence) => messageOn(topic, 'a', sequence)));
    const subscribe = () => bus.subscribeFromNow(topic, [topic], async ({ sequence }) => void seen.push(sequence));
    await publish(1, 2, 3);
    const first = await subscribe();
    await first.stop();
    await publish(4, 5);
    await subscribe();
    await publish(6);
    await vi.waitFor(() => expect(seen).toEqual([4, 5, 6]), within);
  });

  it.each([
    { what: 'the topic', group: 'gateway', topic: 'applicants.identities.v1', said: 'Not authorized to access topics' },
    { what: 'the group', group: 'orders', topic: 'orders.events.v1', said: 'Failed to find group coordinator' },
  ])('is refused when its user may not use $what', async ({ group, topic, said }) => {
    await using gateway = busOf('gateway');
    await expect(gateway.subscribeFromNow(group, [topic], nothing)).rejects.toThrow(said);
  });
});
