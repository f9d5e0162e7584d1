import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Obstacle } from '../obstacle.ts';

const PATIENCE_MS = 1_000;

/** Throws an `Obstacle` when a portal already runs on this data folder; its message is clearer than that of a port in use. */
export async function requireNotRunning(folder: string): Promise<void> {
  const url = await readFile(join(folder, 'address'), 'utf8').catch(() => undefined);
  if (url === undefined || !(await answers(`${url}/test/idle`))) return;
  throw new Obstacle(
    `A portal is already running on this data folder (${folder}): ${url}/. Stop it first, with Ctrl-C in its terminal.`,
  );
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );
}
