import { createLogger } from '@aleumet/server';
import { describe, expect, it } from 'vitest';
import { keepInMemory, type SharedStore, shareOperations } from './operation-store.ts';
import { connectRedis } from './redis.ts';

const log = createLogger('test', 'silent');

function sharedByAll(): SharedStore {
  const values = new Map<string, string>();
  return {
    get: async (key) => values.get(key) ?? null,
    set: async (key, value) => values.set(key, value),
    delete: async (key) => values.delete(key),
  };
}

describe('the store of operations', () => {
  it('lets one instance know what another was told', async () => {
    const shared = sharedByAll();
    await shareOperations(shared, log).set('digest', '{ orders { id } }');
    expect(await shareOperations(shared, log).get('digest')).toBe('{ orders { id } }');
  });

  it('forgets what is deleted, and does not know what nobody told', async () => {
    const store = shareOperations(sharedByAll(), log);
    await store.set('digest', '{ orders { id } }');
    await store.delete('digest');
    expect(await store.get('digest')).toBeUndefined();
  });

  it('knows what it was told itself while Redis is away', async () => {
    const redis = connectRedis('redis://127.0.0.1:1', log);
    const store = shareOperations(redis, log);
    await store.set('digest', '{ orders { id } }');
    expect([await store.get('digest'), await store.get('another')]).toEqual(['{ orders { id } }', undefined]);
    redis.disconnect();
  });

  it('gives the eldest up when its memory is full', async () => {
    const store = keepInMemory(2);
    for (const key of ['one', 'two', 'three']) await store.set(key, key);
    expect([await store.get('one'), await store.get('two'), await store.get('three')]).toEqual([undefined, 'two', 'three']);
  });
});
