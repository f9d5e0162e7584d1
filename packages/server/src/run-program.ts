import { once } from 'node:events';
import type { Clock } from '@aleumet/domain';
import { createLogger, type Log } from './logger.ts';
import type { ServiceEnv } from './service-env.ts';
import { createTestClock, machineClock } from './test-clock.ts';
import { BadEnvironment } from './variables.ts';

/** A program of the portal: a process that runs until it is stopped. */
export type Program<Env> = {
  name: string;
  readEnv: () => Env;
  /** Starts the program. Resources are pushed on `opened`, and are closed in reverse order at the end. */
  start: (env: Env, log: Log, opened: AsyncDisposableStack) => Promise<void>;
  /** Aborted when the process receives a signal to stop. */
  stopping: AbortSignal;
};

/** Runs a program until it is stopped, and closes what it opened. Returns the exit status; the reason is logged. */
export async function runProgram<Env extends { LOG_LEVEL: string }>({
  name,
  readEnv,
  start,
  stopping,
}: Program<Env>): Promise<0 | 1> {
  let log = createLogger(name);
  try {
    const env = readEnv();
    log = createLogger(name, env.LOG_LEVEL);
    await using opened = new AsyncDisposableStack();
    const stopped = untilAborted(stopping);
    await Promise.race([start(env, log, opened), stopped]);
    await stopped;
    log.info('stops');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.fatal(error instanceof BadEnvironment ? {} : { error }, `${name} ends: ${reason}`);
    return 1;
  }
  return 0;
}

/** Returns the clock of a program: the system clock, or that of a test. */
export function clockOf({ ALEUMET_TEST_CLOCK, NODE_ENV }: Pick<ServiceEnv, 'ALEUMET_TEST_CLOCK' | 'NODE_ENV'>): Clock {
  return ALEUMET_TEST_CLOCK === undefined ? machineClock : createTestClock(ALEUMET_TEST_CLOCK, NODE_ENV);
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
