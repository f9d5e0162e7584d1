import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import type { Env } from './env.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where this clone keeps its data. */
export function dataFolderOf({ ALEUMET_DATA }: Pick<Env, 'ALEUMET_DATA'>): string {
  return resolve(ROOT, ALEUMET_DATA ?? '.aleumet');
}

/** A file in the project's own folder. */
export function inProject(name: string): string {
  return resolve(ROOT, name);
}
