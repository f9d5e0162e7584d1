import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** One migration of a service, stored in `migrations/<name>/migration.sql`. */
export type Migration = { name: string; sql: string; checksum: string };

/** One file of a service's Prisma schema; all of them together are the schema. */
export type SchemaFile = { path: string; content: string };

/** The description of the database of one service. */
export type PrismaFolder = { service: string; folder: string };

const root = fileURLToPath(new URL('../../../prisma/', import.meta.url));

/** Returns the folder that describes the database of a service. */
export function prismaFolder(service: string): PrismaFolder {
  return { service, folder: path.join(root, service) };
}

/** Returns the services that have a database, in alphabetical order. */
export async function servicesWithDatabase(): Promise<string[]> {
  if (!existsSync(root)) return [];
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(path.join(root, entry.name, 'schema.prisma')))
    .map((entry) => entry.name)
    .toSorted();
}

/** Returns the migrations of a service, in the order in which they are applied. */
export async function readMigrations({ folder }: PrismaFolder): Promise<Migration[]> {
  const migrations = path.join(folder, 'migrations');
  if (!existsSync(migrations)) return [];
  const entries = await readdir(migrations, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.toSorted().map(async (name) => {
      const sql = await readFile(path.join(migrations, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** Returns the files that together are the Prisma schema of a service: its own, and those in `shared` for every service. */
export async function readSchema({ folder }: PrismaFolder): Promise<SchemaFile[]> {
  const files = [folder, path.join(folder, '..', 'shared')].map(schemaFilesIn);
  return (await Promise.all(files)).flat();
}

async function schemaFilesIn(folder: string): Promise<SchemaFile[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      return { path: file, content: await readFile(file, 'utf8') };
    }),
  );
}
