/**
 * npm run cluster -- up      starts the portal as separate processes on PostgreSQL, Kafka and Redis, and shows their output
 * npm run cluster -- play    runs the demo case on it, from another terminal
 * npm run cluster -- down    stops it
 * npm run cluster -- status  prints which instances are ready
 *
 * Compose runs the same programs where there is a container engine. This needs none, and tests can kill or stop a program in the
 * middle of the case. A process manager restarts programs, but knows neither when they are ready nor in which order migrations,
 * topics and services start.
 */
import { resolve } from 'node:path';
import { stderr, stdout } from 'node:process';
import { BadEnvironment } from '@aleumet/server';
import { StartError } from '@aleumet/testkit/postgres';
import { Obstacle } from '../obstacle.ts';
import { readEnv } from './env.ts';
import { readFlags } from './flags.ts';
import { play } from './play.ts';
import { findRunning, stopRunning } from './running.ts';
import { showStatus } from './status.ts';
import { up } from './up.ts';

const KILLED = 130;

try {
  process.exitCode = await run();
} catch (error) {
  const isObstacle = error instanceof Obstacle || error instanceof StartError || error instanceof BadEnvironment;
  stderr.write(`${isObstacle ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  const { command, ...flags } = readFlags(process.argv.slice(2));
  const env = readEnv();
  const folder = resolve(import.meta.dirname, '../..', env.ALEUMET_CLUSTER_DATA);
  const running = findRunning(folder);
  if (command === 'up') {
    if (running) throw new Obstacle(`The cluster is already running at ${running.url}. Stop it with: npm run cluster -- down`);
    await up({ env, folder, ...flags }, { output: stdout, stopped: untilStopped() });
    return 0;
  }
  if (!running) throw new Obstacle('No cluster is running in this folder. Start it with: npm run cluster -- up');
  if (command === 'status') return showStatus(running, stdout);
  if (command === 'play') return play(folder, running, stdout);
  await stopRunning(running);
  return 0;
}

/** The first signal starts an orderly shutdown; the second ends the program immediately, and all others with it. */
function untilStopped(): Promise<void> {
  const { promise, resolve: stop } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stop();
      process.on(signal, () => process.exit(KILLED));
    });
  }
  return promise;
}
