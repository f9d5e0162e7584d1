import { announce } from './announce.ts';
import { openPortal } from './open-portal.ts';
import { play } from './play.ts';
import type { Portal } from './portal/portal.ts';
import { requireNotRunning } from './portal/require-not-running.ts';
import { eraseFolder } from '@aleumet/testkit/temporary-folder';
import type { Program } from './program.ts';
import { dataFolderOf } from './project.ts';
import { createTerminal } from './terminal/terminal.ts';

const CASE = 'case.txt';
const PORT = 4000;

/**
 * Starts the portal on the data folder, runs the demo case if it has not run there, and serves until the program is stopped.
 * Returns the exit status.
 */
export async function serve(program: Program, { fresh }: { fresh: boolean }): Promise<number> {
  const { env, output, stopped } = program;
  const terminal = createTerminal(output);
  const folder = dataFolderOf(env);
  await requireNotRunning(folder);
  if (fresh) await eraseFolder(folder);
  const options = { folder, environment: env.NODE_ENV, logLevel: env.LOG_LEVEL, host: env.HOST, port: env.PORT ?? PORT };
  await using portal = await openPortal(options, terminal);
  if (await playUnlessPlayed(portal, program)) {
    announce(portal, terminal);
    await stopped;
  }
  terminal.line('\nStopping ...');
  return 0;
}

/** Returns false when the program was stopped meanwhile. */
async function playUnlessPlayed(portal: Portal, { output, stopped }: Program): Promise<boolean> {
  const { folder } = portal;
  const before = folder.noted(CASE);
  if (before === undefined) {
    folder.note(CASE, 'begun');
    if ((await play({ portal, output, stopped })) === 'cut') return false;
    folder.note(CASE, 'played');
  } else if (before !== 'played') {
    createTerminal(output).line(
      'The demo case was interrupted in this data folder. To run it from the beginning: npm start -- --fresh',
    );
  }
  return true;
}
