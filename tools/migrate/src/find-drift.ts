import type { PrismaFolder } from './prisma-folder.ts';
import { differenceOf } from './schema-engine.ts';

/**
 * Returns the differences between a schema and its migrations. Only what Prisma models is compared: CHECK constraints, triggers
 * and functions are written by hand. Needs a server on which databases may be created.
 */
export async function findDrift(folders: PrismaFolder[], adminUrl: string): Promise<string[]> {
  const found = await Promise.all(folders.map((folder) => driftOf(folder, adminUrl)));
  return found.filter((drift) => drift !== '');
}

async function driftOf(folder: PrismaFolder, adminUrl: string): Promise<string> {
  const sql = await differenceOf(folder, adminUrl);
  if (sql === '') return '';
  const statements = sql.split('\n').filter((line) => line !== '' && !line.startsWith('--'));
  return [`${folder.service}: the schema says what no migration does`, ...statements.slice(0, 5)].join('\n');
}
