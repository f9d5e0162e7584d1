import { describe, expect, it, vi } from 'vitest';
import { messageOn } from '@aleumet/testkit/contracts/bus';
import { createAdminDoor } from '../src/kafka/admin-door.ts';
import { createClient } from '../src/kafka/connection.ts';
import { createKafkaBus } from '../src/kafka/kafka-bus.ts';
import { busOf, connectionOf } from './kafka-world.ts';

const [events, foreign, identities] = ['orders.events.v1', 'payments.events.v1', 'applicants.identities.v1'];
const nothing = async () => {};
const denied = { type: 'TOPIC_AUTHORIZATION_FAILED' };

describe('a service', () => {
  it('writes its own topic, and others read it, the gateway and analysts too', async () => {
    await using orders = busOf('orders');
    await using queue = busOf('queue');
    await using gateway = busOf('gateway');
    await using analyst = busOf('analyst');
    const seen: string[] = [];
    const message = messageOn(events, crypto.randomUUID(), 1);
    const see =
      (reader: string) =>
      async ({ id }: { id: string }) =>
        void (id === message.id && seen.push(reader));
    await queue.subscribe('queue', [events], see('queue'));
    await gateway.subscribeFromNow('gateway of access', [events], see('gateway'));
    await analyst.subscribe('analyst of access', [events], see('analyst'));
    await orders.publish([message]);
    await vi.waitFor(() => expect(seen.toSorted()).toEqual(['analyst', 'gateway', 'queue']), { timeout: 10_000 });
  });

  it('is refused when it writes the topic of another', async () => {
    await using orders = busOf('orders');
    await expect(orders.publish([messageOn(foreign, 'a', 1)])).rejects.toMatchObject(denied);
    await expect(orders.publish([messageOn(identities, 'a', 1)])).rejects.toMatchObject(denied);
  });

  it('reads identities', async () => {
    await using applicants = busOf('applicants');
    await using payments = busOf('payments');
    const seen: string[] = [];
    const message = messageOn(identities, crypto.randomUUID(), 1);
    await payments.subscribe('payments', [identities], async ({ id }) => void seen.push(id));
    await applicants.publish([message]);
    await vi.waitFor(() => expect(seen).toContain(message.id), { timeout: 10_000 });
  });

  it('is refused in the group of another', async () => {
    await using orders = busOf('orders');
    await expect(orders.subscribe('queue', [events], nothing)).rejects.toThrow('Failed to find group coordinator');
  });

  it('makes no topic', async () => {
    const door = createAdminDoor(createClient(connectionOf('orders')));
    const making = door.ask((admin) => admin.createTopics({ topics: [{ topic: 'of its own' }] }));
    await expect(making).rejects.toThrow();
    await door.close();
  });
});

describe.each([
  ['the gateway', 'gateway'],
  ['an analyst', 'analyst'],
])('%s', (_who, user) => {
  it('is refused when reading identities', async () => {
    await using reader = busOf(user);
    await expect(reader.subscribe(user, [identities], nothing)).rejects.toMatchObject(denied);
  });

  it.each([events, identities])('is refused when writing %s', async (topic) => {
    await using reader = busOf(user);
    await expect(reader.publish([messageOn(topic, 'a', 1)])).rejects.toMatchObject(denied);
  });

  it('is refused in the group of a service', async () => {
    await using reader = busOf(user);
    await expect(reader.subscribe('orders', [events], nothing)).rejects.toThrow('Failed to find group coordinator');
  });
});

describe('somebody with a wrong password', () => {
  it('is refused', async () => {
    const { user, ...connection } = connectionOf('orders');
    const bus = createKafkaBus({ ...connection, user: { ...user, password: 'guessed' } });
    await expect(bus.publish([messageOn(events, 'a', 1)])).rejects.toThrow(/[Aa]uthentication/);
    await bus.stop();
  });
});
