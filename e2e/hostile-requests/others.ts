import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Somebody who asks a small question again and again, in a thread that nothing here holds up. */
export type Others = AsyncDisposable & {
  /** Does the work, and gives the longest that they waited for an answer beside it, in milliseconds. */
  waitBeside: <Answer>(work: () => Promise<Answer>) => Promise<{ answer: Answer; waited: number }>;
};

/** Begins to ask at the address of the portal. */
export async function startOthers(url: string): Promise<Others> {
  const worker = new Worker(new URL('ask-again-and-again.ts', import.meta.url), { workerData: url });
  const say = async (word: 'begin' | 'end'): Promise<unknown> => {
    const heard = once(worker, 'message');
    worker.postMessage(word, []);
    return (await heard)[0];
  };
  return {
    waitBeside: async (work) => {
      await say('begin');
      const answer = await work();
      return { answer, waited: Number(await say('end')) };
    },
    [Symbol.asyncDispose]: async () => void (await worker.terminate()),
  };
}
