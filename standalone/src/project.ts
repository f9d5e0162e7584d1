import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import type { Env } from './env.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Returns the data folder of this clone. */
export function dataFolderOf({ ALEUMET_DATA }: Pick<Env, 'ALEUMET_DATA'>): string {
  return resolve(ROOT, ALEUMET_DATA ?? '.aleumet');
}

/** Returns the path of a file in the root folder of the project. */
export function inProject(name: string): string {
  return resolve(ROOT, name);
}
