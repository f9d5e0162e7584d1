import { copyFileSync } from 'node:fs';
import type { Env } from './env.ts';
import { openPortal } from './open-portal.ts';
import { play } from './play.ts';
import type { PortalOptions } from './portal/portal.ts';
import { inProject } from './project.ts';
import type { Terminal } from './terminal/terminal.ts';

/** Plays the case in a data folder of its own, which goes afterwards. Gives the exit status: 0 when all came as the law expects. */
export async function playOnce(env: Env, terminal: Terminal): Promise<number> {
  const options: PortalOptions = { environment: env.NODE_ENV, logLevel: env.LOG_LEVEL, host: env.HOST, port: env.PORT ?? 0 };
  await using portal = await openPortal(options, terminal);
  const asExpected = await play(portal, terminal);
  if (asExpected) return 0;
  const log = inProject('portal-once.log');
  copyFileSync(portal.folder.logFile, log);
  terminal.line(`What the services said is in ${log}`);
  return 1;
}
