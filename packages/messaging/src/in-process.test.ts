import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { describeBusContract, messageOn } from '@aleumet/testkit/contracts/bus';
import { createInProcessBus } from './in-process.ts';

describeBusContract('in one process', {
  create: async () => createInProcessBus(),
  topic: async () => `topic ${randomUUID()}`,
});

describe('a bus that is not opened yet', () => {
  it('carries nothing before every group had the time to subscribe', async () => {
    const opened = Promise.withResolvers<void>();
    const bus = createInProcessBus({ opened: opened.promise });
    const published = bus.publish([messageOn('orders.events.v1', 'a', 1)]);
    const seen: string[] = [];
    await bus.subscribe('late', ['orders.events.v1'], async ({ key }) => void seen.push(key));
    opened.resolve();
    await published;
    expect(seen).toEqual(['a']);
  });

  it('gives the batch back when it is stopped before', async () => {
    const bus = createInProcessBus({ opened: new Promise(() => {}) });
    const published = bus.publish([messageOn('orders.events.v1', 'a', 1)]);
    await bus.stop();
    await expect(published).rejects.toThrow('the bus has stopped');
  });
});

describe('a message that a group could not receive', () => {
  it('is given back to the sender, who sends the batch again', async () => {
    const bus = createInProcessBus();
    await bus.subscribe('failing', ['orders.events.v1'], async () => {
      throw new Error('no database');
    });
    await expect(bus.publish([messageOn('orders.events.v1', 'a', 1)])).rejects.toThrow('no database');
    expect(await bus.lag()).toBe(0);
  });
});
