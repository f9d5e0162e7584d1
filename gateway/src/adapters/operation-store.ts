import type { Log } from '@aleumet/server';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';

/** Stores operations that clients have sent and later identify by their digest. A lost one is sent again. */
export type OperationStore = {
  get: (key: string) => Promise<string | undefined>;
  set: (key: string, operation: string) => Promise<void>;
  delete: (key: string) => Promise<boolean | void>;
};

/** A store shared by all instances, as far as it responds. */
export type SharedStore = {
  get: (key: string) => Promise<string | null>;
  set: (key: string, value: string) => Promise<unknown>;
  delete: (key: string) => Promise<unknown>;
};

const MOST_BYTES = 8 * 2 ** 20;
const DIGEST = /^(apq:)?[0-9a-f]{64}$/;

/** Operations in the memory of this instance, up to a number of bytes; the least recently used are removed. */
export function keepInMemory(mostBytes = MOST_BYTES): OperationStore {
  return new InMemoryLRUCache<string>({
    maxSize: mostBytes,
    sizeCalculation: (operation, key) => 2 * (operation.length + key.length), // a text may take two bytes for a character
  });
}

/** Operations shared by all instances; while the shared store does not respond, each instance has those sent to itself. */
export function shareOperations(shared: SharedStore, log: Log, own = keepInMemory()): OperationStore {
  const tryTo = <Answer>(work: Promise<Answer>): Promise<Answer | undefined> =>
    work.catch((error: unknown) => {
      log.debug({ error }, 'the shared store of operations does not respond');
      return undefined;
    });
  return {
    get: async (key) => {
      if (!DIGEST.test(key)) return undefined; // a client may use any name of any length
      return (await own.get(key)) ?? (await tryTo(shared.get(key))) ?? undefined;
    },
    set: async (key, operation) => {
      await own.set(key, operation);
      await tryTo(shared.set(key, operation));
    },
    delete: async (key) => {
      await own.delete(key);
      await tryTo(shared.delete(key));
    },
  };
}
