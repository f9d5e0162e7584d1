import { setTimeout } from 'node:timers/promises';

/** Resolves after a time, or earlier when the signal is aborted. Uses real time, because no rule of the law depends on it. */
export async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
