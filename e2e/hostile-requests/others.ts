import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Another user who sends a small query repeatedly, in a thread that nothing here blocks. */
export type Others = AsyncDisposable & {
  /** Runs the function, and returns the longest time that they waited for an answer meanwhile, in milliseconds. */
  waitBeside: <Answer>(work: () => Promise<Answer>) => Promise<{ answer: Answer; waited: number }>;
};

/** Begins to send queries to the address of the portal. */
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
