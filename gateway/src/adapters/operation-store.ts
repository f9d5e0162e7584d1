import type { Log } from '@aleumet/server';

/** Keeps the operations that clients have told once and name by their digest from then on. What it has lost is told again. */
export type OperationStore = {
  get: (key: string) => Promise<string | undefined>;
  set: (key: string, operation: string) => Promise<void>;
  delete: (key: string) => Promise<void>;
};

/** A store that all instances share, as far as it answers. */
export type SharedStore = {
  get: (key: string) => Promise<string | null>;
  set: (key: string, value: string) => Promise<unknown>;
  delete: (key: string) => Promise<unknown>;
};

/** Operations in the memory of this instance; the eldest make room for new ones. */
export function keepInMemory(most = 1000): OperationStore {
  const operations = new Map<string, string>();
  return {
    get: async (key) => operations.get(key),
    set: async (key, operation) => {
      operations.set(key, operation);
      const [eldest] = operations.keys();
      if (operations.size > most && eldest !== undefined) operations.delete(eldest);
    },
    delete: async (key) => void operations.delete(key),
  };
}

/** Operations that all instances share; while the shared store does not answer, each knows what it was told itself. */
export function shareOperations(shared: SharedStore, log: Log): OperationStore {
  const own = keepInMemory();
  const tryTo = <Answer>(work: Promise<Answer>): Promise<Answer | undefined> =>
    work.catch((error: unknown) => {
      log.debug({ error }, 'the shared store of operations does not answer');
      return undefined;
    });
  return {
    get: async (key) => (await own.get(key)) ?? (await tryTo(shared.get(key))) ?? undefined,
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
