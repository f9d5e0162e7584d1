import { setTimeout } from 'node:timers/promises';
import { eventually } from '@aleumet/testkit/eventually';
import { Obstacle } from '../../obstacle.ts';
import { isReady } from './is-ready.ts';
import { type ProgramOptions, type RunningProgram, startProgram } from './program.ts';

/** A program that is restarted when it ends unexpectedly, as on every cluster. */
export type Instance = {
  /** `orders`, or `orders-2` when there are several. */
  name: string;
  url: string;
  /** The present process number. */
  pid: () => number | undefined;
  /** Resolves when it is ready. Rejects with its last output when it ends before. */
  ready: () => Promise<void>;
  /** Kills it as a power failure would; it is then restarted. Resolves when it has ended. */
  kill: () => Promise<void>;
  /** Stops it in an orderly way, and does not restart it. */
  stop: () => Promise<void>;
};

export type InstanceOptions = Omit<ProgramOptions, 'hear'> & {
  /** Its name among all instances, and its address. */
  instance: string;
  url: string;
  hear: (instance: string, line: string) => void;
};

const PATIENCE = 60_000;
const LOOK = 50;
const PAUSE = 500;
/** A program has this long to stop before it is killed. */
const GRACE = 45_000;

/** Starts the program and restarts it whenever it ends, until it is stopped. */
export function keepRunning({ instance, url, hear, ...program }: InstanceOptions): Instance {
  const stopping = new AbortController();
  let wasReady = false;
  let life = begin();

  function begin(): RunningProgram {
    const begun = startProgram({ ...program, hear: (line) => hear(instance, line) });
    void begun.ended.then(beginAgain);
    return begun;
  }

  async function beginAgain(status: number | null): Promise<void> {
    if (stopping.signal.aborted || !wasReady) return;
    hear(instance, `ended (${status ?? 'killed'}) and is restarted`);
    await setTimeout(PAUSE, undefined, { signal: stopping.signal }).catch(() => {});
    if (!stopping.signal.aborted) life = begin();
  }

  async function look(): Promise<true | undefined> {
    const found = await Promise.race([life.ended.then(() => 'ended'), isReady(url)]);
    if (found === 'ended' && !wasReady) throw new Obstacle(`${instance} does not start:\n${life.said()}`);
    return found === true ? true : undefined;
  }

  return {
    ...{ name: instance, url },
    pid: () => life.pid,
    ready: async () => {
      await eventually(look, { within: PATIENCE, every: LOOK, what: () => `${instance} is not ready:\n${life.said()}` });
      wasReady = true;
    },
    kill: async () => void (await life.kill()),
    stop: async () => {
      stopping.abort();
      const late = setTimeout(GRACE, 'late', { ref: false });
      if ((await Promise.race([life.stop(), late])) === 'late') await life.kill();
    },
  };
}
