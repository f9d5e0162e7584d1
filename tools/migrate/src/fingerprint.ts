import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { prismaFolder, readMigrations } from './prisma-folder.ts';

const MAKERS = ['./prepare-database.ts', './apply-migrations.ts'];

/** Returns a digest of a service's migrations and of the way they are applied; it changes when any of these does. */
export async function databaseFingerprint(service: string): Promise<string> {
  const migrations = await readMigrations(prismaFolder(service));
  const makers = await Promise.all(MAKERS.map((file) => readFile(new URL(file, import.meta.url))));
  const hash = createHash('sha256');
  for (const { name, checksum } of migrations) hash.update(`${name} ${checksum}\n`);
  for (const maker of makers) hash.update(maker);
  return hash.digest('hex').slice(0, 16);
}
