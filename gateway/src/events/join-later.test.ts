import { describe, expect, it } from 'vitest';
import { createLogger } from '@aleumet/server';
import { joinLater } from './join-later.ts';

const log = createLogger('test', 'silent');
const audience = ['group', ['topic'], async () => {}] as const;

describe('a subscription that nobody waits for', () => {
  it('is there while no broker answers, and can be stopped', async () => {
    const { stop } = await joinLater({ subscribeFromNow: () => new Promise(() => {}) }, log).subscribeFromNow(...audience);
    await expect(stop()).resolves.toBeUndefined();
  });

  it('is stopped on the bus once it has joined', async () => {
    const stopped: string[] = [];
    const bus = { subscribeFromNow: async (group: string) => ({ stop: async () => void stopped.push(group) }) };
    await (await joinLater(bus, log).subscribeFromNow(...audience)).stop();
    expect(stopped).toEqual(['group']);
  });

  it('that the broker refuses ends nothing else', async () => {
    const bus = { subscribeFromNow: () => Promise.reject(new Error('not allowed')) };
    const { stop } = await joinLater(bus, log).subscribeFromNow(...audience);
    await expect(stop()).resolves.toBeUndefined();
  });
});
