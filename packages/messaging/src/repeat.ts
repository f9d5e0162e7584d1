import type { Subscription } from './bus.ts';
import { createPollPause } from './poll-pause.ts';

/** Work that is repeated; `runSoon` reports that there is something to do. */
export type Repeating = Subscription & { runSoon: () => void };

/** Pauses in milliseconds: after there was something to do, when there was nothing, and the longest one while the work fails. */
const [SOON, SELDOM, LONGEST] = [100, 1000, 10_000];
const BUSY_FOR = 5000;

/** Repeats the work until it is stopped, with growing pauses while it fails. */
export function repeat(work: () => Promise<void>, failed: (error: unknown) => void): Repeating {
  const pause = createPollPause();
  let running = true;
  let [busyUntil, failures] = [0, 0];
  const failedAgain = (error: unknown) => {
    failures += 1;
    failed(error);
  };
  const nextPause = () => {
    if (failures > 0) return Math.min(SELDOM * 2 ** failures, LONGEST);
    return performance.now() < busyUntil ? SOON : SELDOM;
  };
  const loop = async () => {
    while (running) {
      pause.reset();
      await work().then(() => void (failures = 0), failedAgain);
      if (running) await pause.wait(nextPause());
    }
  };
  const ended = loop();
  return {
    runSoon: () => {
      if (performance.now() > busyUntil) pause.wake();
      busyUntil = performance.now() + BUSY_FOR;
    },
    stop: async () => {
      running = false;
      pause.wake();
      await ended;
    },
  };
}
