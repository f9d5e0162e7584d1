import { copyFileSync } from 'node:fs';
import { openPortal } from './open-portal.ts';
import { type Ending, play } from './play.ts';
import type { Program } from './program.ts';
import { inProject } from './project.ts';
import { createTerminal } from './terminal/terminal.ts';

const STATUS: Readonly<Record<Ending, number>> = { 'as expected': 0, different: 1, cut: 130 };

/**
 * Runs the demo case in a temporary data folder, which is removed afterwards. Returns the exit status: 0 when every result was as
 * the law requires.
 */
export async function playOnce({ env, output, stopped }: Program): Promise<number> {
  const terminal = createTerminal(output);
  const options = { environment: env.NODE_ENV, logLevel: env.LOG_LEVEL, host: env.HOST, port: env.PORT ?? 0 };
  await using portal = await openPortal(options, terminal);
  const ending = await play({ portal, output, stopped });
  if (ending === 'different') {
    const log = inProject('portal-once.log');
    copyFileSync(portal.folder.logFile, log);
    terminal.line(`The log of the services is in ${log}`);
  }
  return STATUS[ending];
}
