import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Obstacle } from '../obstacle.ts';

const PATIENCE_MS = 1_000;

/** Throws when the portal of this data folder runs already: better said so than as a taken port. */
export async function requireNotRunning(folder: string): Promise<void> {
  const url = await readFile(join(folder, 'address'), 'utf8').catch(() => undefined);
  if (url === undefined || !(await answers(`${url}/test/idle`))) return;
  throw new Obstacle(
    `The portal of this folder runs already: ${url}/ (data in ${folder}). Stop it first with Ctrl-C, where it was started.`,
  );
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );
}
