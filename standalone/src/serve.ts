import { announce } from './announce.ts';
import type { Env } from './env.ts';
import { openPortal } from './open-portal.ts';
import { play } from './play.ts';
import type { Portal } from './portal/portal.ts';
import { eraseFolder } from './portal/temporary-folder.ts';
import { dataFolderOf } from './project.ts';
import type { Terminal } from './terminal/terminal.ts';

export type Serving = { env: Env; fresh: boolean; terminal: Terminal; stopped: Promise<void> };

const CASE = 'case.json';
const PORT = 4000;

/** Starts the portal on the data folder, plays the case if it was not, and serves until it is told to stop. Gives the exit status. */
export async function serve({ env, fresh, terminal, stopped }: Serving): Promise<number> {
  const folder = dataFolderOf(env);
  if (fresh) await eraseFolder(folder);
  const options = { folder, environment: env.NODE_ENV, logLevel: env.LOG_LEVEL, host: env.HOST, port: env.PORT ?? PORT };
  await using portal = await openPortal(options, terminal);
  const serving = playUnlessPlayed(portal, terminal).then(() => announce(portal, terminal));
  await Promise.race([stopped, serving]);
  await stopped;
  terminal.line('\nStopping ...');
  serving.catch(() => undefined); // what is cut off by the stop is no fault
  return 0;
}

async function playUnlessPlayed(portal: Portal, terminal: Terminal): Promise<void> {
  const { folder } = portal;
  const before = folder.noted(CASE);
  if (before === 'played') return;
  if (before === 'begun') {
    terminal.line('The case was cut short when it was played here. To see it whole: npm start -- --fresh');
    return;
  }
  folder.note(CASE, 'begun');
  await play(portal, terminal);
  folder.note(CASE, 'played');
}
