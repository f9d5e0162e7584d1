import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureCluster } from './cluster.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { serverPid, stopLeftover, stopServer } from './leftover.ts';
import { openPlace, type Place } from './place.ts';
import { findPrograms, type Programs } from './programs.ts';
import { startServer, toAdminUrl } from './server.ts';
import { StartError, toStartError } from './start-error.ts';
import { watchOver } from './watcher.ts';

/** How to start. `durable: false` gives up durability for speed, for tests only; `log` receives the steps that take time. */
export type PostgresOptions = { folder: string; port?: number; durable?: boolean; log?: (sentence: string) => void };

/** A running PostgreSQL 18. `stop` may be called more than once. */
export type Postgres = AsyncDisposable & { adminUrl: string; port: number; stop(): Promise<void> };

/**
 * Starts the PostgreSQL that npm installed, on a data folder used by only one program at a time. It listens on 127.0.0.1 only and
 * requires a password. A server left running by a killed program is stopped first. Throws `StartError` with a sentence for the
 * terminal.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const folder = resolve(options.folder);
  let lock: FolderLock | undefined;
  try {
    const place = openPlace(folder);
    lock = lockFolder(place.home);
    return await run(place, lock, options);
  } catch (error) {
    lock?.release();
    throw toStartError(error, folder);
  }
}

/**
 * Removes the database of a data folder, wherever it is, and stops a server left running on it. Throws while another program uses
 * it.
 */
export async function erasePostgres(options: Pick<PostgresOptions, 'folder'>): Promise<void> {
  const folder = resolve(options.folder);
  try {
    await erase(openPlace(folder));
  } catch (error) {
    throw toStartError(error, folder);
  }
}

async function run(place: Place, lock: FolderLock, { port: wished, durable = true, log }: PostgresOptions): Promise<Postgres> {
  const programs = await findPrograms(place.account);
  if (await stopLeftover(place, programs)) log?.('stopped a PostgreSQL left running by a killed program');
  if (await ensureCluster(place, programs, durable)) log?.('created an empty PostgreSQL 18 database');
  const port = await startServer(place, programs, wished === undefined ? { durable } : { port: wished, durable });
  const stop = stopOnce(place, programs, lock);
  return { adminUrl: toAdminUrl(place, port), port, stop, [Symbol.asyncDispose]: stop };
}

function stopOnce(place: Place, programs: Programs, lock: FolderLock): () => Promise<void> {
  const pid = serverPid(place);
  if (pid === undefined)
    throw new StartError('SERVER_FAILED', `PostgreSQL ended right after its start; see ${place.data}/server.log`);
  const watcher = watchOver(pid, place.account);
  const stopping = async (): Promise<void> => {
    await stopServer(place, programs);
    watcher[Symbol.dispose]();
    lock.release();
  };
  let stopped: Promise<void> | undefined;
  return () => (stopped ??= stopping());
}

async function erase(place: Place): Promise<void> {
  const lock = lockFolder(place.home);
  try {
    await stopLeftover(place, await findPrograms(place.account));
    rmSync(place.data, { recursive: true, force: true });
    rmSync(`${place.data}.making`, { recursive: true, force: true });
  } finally {
    lock.release();
  }
  if (place.home !== place.folder) rmSync(place.home, { recursive: true, force: true });
}
