import { randomUUID } from 'node:crypto';
import { databaseConnection } from '@aleumet/domain';
import { Client } from 'pg';
import { OtherMigrations } from './other-migrations.ts';
import { prismaFolder, readMigrations, type Migration, type PrismaFolder } from './prisma-folder.ts';

/**
 * Migrates the database of a service to its newest version and returns the names of the applied migrations. Each migration and
 * its record in `_prisma_migrations` are one transaction, so an interrupted run leaves nothing to repair. Concurrent runs are
 * safe; when everything is applied already it costs one query. The url is that of the migrator. Throws `OtherMigrations` when the
 * database was created with others.
 */
export async function applyMigrations(service: string, url: string): Promise<string[]> {
  return applyFolder(prismaFolder(service), url);
}

/** The same for any folder. */
export async function applyFolder(folder: PrismaFolder, url: string): Promise<string[]> {
  const known = { service: folder.service, migrations: await readMigrations(folder) };
  const client = new Client(databaseConnection(url));
  await client.connect();
  try {
    if ((await pendingOf(client, known)).length === 0) return [];
    // Another process may start at the same moment: the second one waits here and finds nothing left to do.
    await client.query(`select pg_advisory_lock(hashtext('aleumet migrations'))`);
    const pending = await pendingOf(client, known);
    for (const migration of pending) await apply(client, migration);
    await protectRecord(client, `${folder.service}_app`);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** Returns the names of the migrations that the database lacks; the url may be that of the app. */
export async function pendingMigrations(folder: PrismaFolder, url: string): Promise<string[]> {
  const known = { service: folder.service, migrations: await readMigrations(folder) };
  const client = new Client(databaseConnection(url));
  await client.connect();
  try {
    return (await pendingOf(client, known)).map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function pendingOf(
  client: Client,
  { service, migrations }: { service: string; migrations: Migration[] },
): Promise<Migration[]> {
  const found = await client.query(`select from pg_tables where tablename = '_prisma_migrations'`);
  if (found.rowCount === 0) return migrations;
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `select migration_name as name, checksum from _prisma_migrations
     where finished_at is not null and rolled_back_at is null order by name`,
  );
  const recorded = new Map(rows.map((row) => [row.name, row.checksum]));
  const edited = migrations.find(({ name, checksum }) => (recorded.get(name) ?? checksum) !== checksum);
  if (edited) throw new Error(`Migration ${edited.name} was changed after it had been applied: write a new one instead.`);
  const pending = migrations.filter(({ name }) => !recorded.has(name));
  const foreign = rows.find((row) => !migrations.some(({ name }) => name === row.name));
  // A database that is only ahead was created by a newer version; the previous version works with its tables.
  if (foreign && pending.length > 0) throw new OtherMigrations(service, foreign.name);
  return pending;
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(recordTable);
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       values ($1, $2, now(), $3, 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`Migration ${name} cannot be applied.`, { cause });
  }
}

// Default privileges give the app role every table of the migrator; it may only read the record of migrations, to wait for them.
async function protectRecord(client: Client, app: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [app]);
  const role = client.escapeIdentifier(app);
  if (rowCount === 1)
    await client.query(`revoke all on _prisma_migrations from ${role}; grant select on _prisma_migrations to ${role}`);
}

// Prisma's own table, column for column, so that its tools can read what was applied here.
const recordTable = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;
