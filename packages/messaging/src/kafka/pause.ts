import { setTimeout } from 'node:timers/promises';

/** Waits, or less when the signal comes. Real time: nothing of the law hangs on it. */
export async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
