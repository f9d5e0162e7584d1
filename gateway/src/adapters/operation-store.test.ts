import { createLogger } from '@aleumet/server';
import { describe, expect, it } from 'vitest';
import { keepInMemory, type SharedStore, shareOperations } from './operation-store.ts';
import { connectRedis } from './redis.ts';

const log = createLogger('test', 'silent');
const [digest, another, third] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];

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
    await shareOperations(shared, log).set(digest, '{ orders { id } }');
    expect(await shareOperations(shared, log).get(digest)).toBe('{ orders { id } }');
  });

  it('forgets what is deleted, and does not know what nobody told', async () => {
    const store = shareOperations(sharedByAll(), log);
    await store.set(digest, '{ orders { id } }');
    await store.delete(digest);
    expect(await store.get(digest)).toBeUndefined();
  });

  it('knows what it was told itself while Redis is away', async () => {
    const redis = connectRedis('redis://127.0.0.1:1', log);
    const store = shareOperations(redis, log);
    await store.set(digest, '{ orders { id } }');
    expect([await store.get(digest), await store.get(another)]).toEqual(['{ orders { id } }', undefined]);
    redis.disconnect();
  });

  it('does not ask the shared store for what is no digest', async () => {
    const asked: string[] = [];
    const shared = { ...sharedByAll(), get: async (key: string) => (asked.push(key), null) };
    const store = shareOperations(shared, log);
    expect([await store.get('x'.repeat(1_000_000)), await store.get(digest), asked]).toEqual([undefined, undefined, [digest]]);
  });

  it('is bounded in bytes: the operation that was not asked for the longest makes room', async () => {
    const store = keepInMemory(2_000);
    await store.set(digest, 'a'.repeat(300));
    await store.set(another, 'b'.repeat(300));
    await store.get(digest);
    await store.set(third, 'c'.repeat(300));
    const kept = await Promise.all([digest, another, third].map(async (key) => (await store.get(key))?.length));
    expect(kept).toEqual([300, undefined, 300]);
  });

  it('does not keep an operation that alone is larger than that', async () => {
    const store = keepInMemory(2_000);
    await store.set(digest, 'a'.repeat(1_000_000));
    expect(await store.get(digest)).toBeUndefined();
  });
});
