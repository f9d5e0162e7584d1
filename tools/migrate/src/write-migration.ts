import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PrismaFolder } from './prisma-folder.ts';
import { differenceOf } from './schema-engine.ts';

/**
 * Writes the migration that leads from the existing ones to the schema, and returns its file; undefined when there is nothing to
 * write. What Prisma does not model (CHECK, triggers, functions) is then added to the file by hand.
 */
export async function writeMigration(
  folder: PrismaFolder,
  name: string,
  { adminUrl, now }: { adminUrl: string; now: Date },
): Promise<string | undefined> {
  if (!/^[a-z]+(_[a-z0-9]+)+$/.test(name)) throw new Error(`A migration is named verb_noun: ${name}`);
  const sql = await differenceOf(folder, adminUrl);
  if (sql === '') return undefined;
  const time = now.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const file = path.join(folder.folder, 'migrations', `${time}_${name}`, 'migration.sql');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, sql);
  return file;
}
