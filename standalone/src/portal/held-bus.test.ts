import { describe, expect, it } from 'vitest';
import { createInProcessBus, type Message } from '@aleumet/messaging';
import { holdBus } from './held-bus.ts';

const message: Message = {
  ...{ id: 'e1', topic: 'orders.events.v1', key: 'o1', type: 'portal.orders.v1.OrderPlaced', source: 'orders' },
  ...{ sequence: 1, time: '2026-02-02T04:00:00.000Z', correlationId: 'c1', causationId: null, value: new Uint8Array(1) },
};

/** A bus with one subscriber, which accepts a message only when the test says so. */
async function listen() {
  const heldBus = holdBus(createInProcessBus());
  const [arrived, taken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await heldBus.bus.subscribe('queue', [message.topic], async () => {
    arrived.resolve();
    await taken.promise;
  });
  return { heldBus, arrived: arrived.promise, take: taken.resolve };
}

describe('a held bus', () => {
  it('holds messages back until it is opened', async () => {
    const { heldBus, arrived, take } = await listen();
    take();
    const published = heldBus.bus.publish([message]);
    await expect(Promise.race([arrived.then(() => 'arrived'), Promise.resolve('held back')])).resolves.toBe('held back');
    heldBus.open();
    await expect(published).resolves.toBeUndefined();
  });

  it('waits, when it is closed, for what is under way', async () => {
    const { heldBus, arrived, take } = await listen();
    heldBus.open();
    const published = heldBus.bus.publish([message]);
    await arrived;
    const closed = heldBus.close().then(() => 'closed');
    await expect(Promise.race([closed, Promise.resolve('waits')])).resolves.toBe('waits');
    take();
    await expect(published).resolves.toBeUndefined();
    await expect(closed).resolves.toBe('closed');
  });

  it('refuses what comes later, so that it stays in its outbox', async () => {
    const { heldBus, take } = await listen();
    take();
    heldBus.open();
    await heldBus.close();
    await expect(heldBus.bus.publish([message])).rejects.toThrow('told at the next start');
  });

  it('refuses also what it held back when it never was opened', async () => {
    const { heldBus, take } = await listen();
    take();
    const published = heldBus.bus.publish([message]);
    const closed = heldBus.close();
    await expect(published).rejects.toThrow('told at the next start');
    await closed;
  });
});
