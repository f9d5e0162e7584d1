import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { OWNER, SETTINGS_FILE } from './cluster.ts';
import { freePort } from './free-port.ts';
import { handOver, type Place } from './place.ts';
import type { Programs } from './programs.ts';
import { type ServerChoice, toSettings } from './settings.ts';
import { StartError } from './start-error.ts';
import { runTool } from './tool.ts';

const PATIENCE_SECONDS = '300'; // after a kill the server first replays its log
const LEAVING_PATIENCE_MS = 20_000;
const PAUSE_MS = 200;
const LOG_TAIL_LINES = 5;

/**
 * The processes of a killed server end one after the other; until the last has ended, PostgreSQL refuses to start on its data.
 */
const STILL_LEAVING = /lock file "postmaster.pid" already exists|pre-existing shared memory block/;
const PORT_LOST = /could not bind|could not create any TCP\/IP sockets/;

/** Starts the server and waits until it accepts connections; returns its port. */
export async function startServer(place: Place, programs: Programs, choice: Partial<ServerChoice>): Promise<number> {
  const giveUpAt = performance.now() + LEAVING_PATIENCE_MS;
  for (;;) {
    const port = await freePort(choice.port);
    const said = await tryStart(place, programs, { port, durable: choice.durable ?? true });
    if (said === undefined) return port;
    const passes = STILL_LEAVING.test(said) || (PORT_LOST.test(said) && choice.port === undefined);
    if (!passes || performance.now() > giveUpAt) throw whyNot(said, port);
    await setTimeout(PAUSE_MS);
  }
}

/** Returns the address with which the owner of the database connects. */
export function toAdminUrl(place: Place, port: number): string {
  return `postgres://${OWNER}:${place.password}@127.0.0.1:${port}/postgres`;
}

/** Returns undefined when the server runs; otherwise its output. */
async function tryStart(place: Place, { pg_ctl }: Programs, choice: ServerChoice): Promise<string | undefined> {
  const settings = join(place.data, SETTINGS_FILE);
  writeFileSync(settings, toSettings(choice), { mode: 0o600 });
  handOver(settings, place.account);
  const log = join(place.data, 'server.log');
  if (existsSync(log)) renameSync(log, join(place.data, 'server.old.log'));
  try {
    await runTool(place, pg_ctl, ['start', '-D', place.data, '-l', log, '-w', '-t', PATIENCE_SECONDS]);
    return undefined;
  } catch (error) {
    const tail = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-LOG_TAIL_LINES).join('\n') : '';
    return `${tail || String(error)}\nThe full log: ${log}`;
  }
}

function whyNot(said: string, port: number): Error {
  if (!PORT_LOST.test(said)) return new Error(said);
  return new StartError('PORT_TAKEN', `Port ${port} was taken by another program while PostgreSQL started. Try again.`);
}
