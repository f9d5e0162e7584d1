import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { prepareDatabase } from '../src/prepare-database.ts';

/** A service that only exists in a test: its Prisma folder, its database and its roles, removed when the test ends. */
export type Scratch = AsyncDisposable & {
  service: string;
  folder: string;
  urls: { migrator: string; app: string };
  writeSchema(model: string): Promise<void>;
  writeShared(name: string, content: string): Promise<void>;
  writeMigrationFile(name: string, sql: string): Promise<void>;
  removeMigration(name: string): Promise<void>;
};

/** The server of the test run, as its superuser. */
export function adminUrl(): string {
  return process.env['TEST_DATABASE_URL'] ?? '';
}

export async function createScratch(): Promise<Scratch> {
  const service = `scratch_${randomUUID().slice(0, 8)}`;
  const place = await mkdtemp(path.join(tmpdir(), `${service}-`));
  const [folder, shared] = [path.join(place, service), path.join(place, 'shared')];
  await Promise.all([mkdir(folder), mkdir(shared)]);
  const urls = await prepareDatabase(adminUrl(), service, { migrator: "m'1", app: 'a 1' });
  return {
    service,
    folder,
    urls,
    writeSchema: (model) => writeFile(path.join(folder, 'schema.prisma'), header + model),
    writeShared: (name, content) => writeFile(path.join(shared, name), content),
    async writeMigrationFile(name, sql) {
      await mkdir(path.join(folder, 'migrations', name), { recursive: true });
      await writeFile(path.join(folder, 'migrations', name, 'migration.sql'), sql);
    },
    removeMigration: (name) => rm(path.join(folder, 'migrations', name), { recursive: true }),
    async [Symbol.asyncDispose]() {
      await query(adminUrl(), `drop database ${service} with (force)`);
      await query(adminUrl(), `drop role ${service}_migrator`);
      await query(adminUrl(), `drop role ${service}_app`);
      await rm(place, { recursive: true });
    },
  };
}

/** Executes one statement on a separate connection. */
export async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const header = `
datasource db {
  provider = "postgresql"
}
`;
