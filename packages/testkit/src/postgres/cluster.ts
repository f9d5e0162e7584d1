import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handOver, type Place } from './place.ts';
import type { Programs } from './programs.ts';
import { runTool } from './tool.ts';

/** The settings file that each start writes. */
export const SETTINGS_FILE = 'aleumet.conf';

/** The database user that owns everything. */
export const OWNER = 'aleumet';

/** Creates the empty database files unless they exist. When interrupted, it leaves nothing that a later start would use. */
export async function ensureCluster(place: Place, programs: Programs, durable: boolean): Promise<boolean> {
  if (existsSync(place.data)) return false;
  const making: Place = { ...place, data: `${place.data}.making` };
  rmSync(making.data, { recursive: true, force: true });
  mkdirSync(making.data, { mode: 0o700 });
  handOver(making.data, place.account);
  await initialise(making, programs, durable);
  appendFileSync(join(making.data, 'postgresql.conf'), `\ninclude_if_exists = '${SETTINGS_FILE}'\n`);
  renameSync(making.data, place.data);
  return true;
}

async function initialise(making: Place, { initdb }: Programs, durable: boolean): Promise<void> {
  const passwordFile = join(making.home, 'postgres.password');
  writeFileSync(passwordFile, making.password, { mode: 0o600 });
  try {
    handOver(passwordFile, making.account);
    await runTool(making, initdb, [
      ...['-D', making.data, '-U', OWNER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
      // letters of every script have case, and rows are sorted alike on every machine
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...(durable ? [] : ['--no-sync']),
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
