import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { describeBusContract, messageOn } from '@aleumet/testkit/contracts/bus';
import { createInProcessBus } from './in-process.ts';

describeBusContract('in one process', {
  create: async () => createInProcessBus(),
  topic: async () => `topic ${randomUUID()}`,
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
