import { databaseConnection } from '@aleumet/domain';
import { Client } from 'pg';

/** Passwords of the two roles of a service, and the name of its database when it is not that of the service. */
export type DatabaseAccess = { migrator: string; app: string; database?: string };

/** The addresses for the two roles: the migrator changes tables, the app only rows. */
export type DatabaseUrls = { migrator: string; app: string };

/**
 * Creates what a service needs on a PostgreSQL server before its migrations: a database and two roles. May be repeated, also
 * concurrently; sets the passwords again. The admin url is that of a superuser, for any database.
 */
export async function prepareDatabase(adminUrl: string, service: string, access: DatabaseAccess): Promise<DatabaseUrls> {
  const database = access.database ?? service;
  const migrator = `${service}_migrator`;
  const app = `${service}_app`;
  await using admin = await connect(adminUrl);
  // Two programs that create the same role at once would both find it missing; the lock ends with the session.
  await admin.client.query(`select pg_advisory_lock(hashtext('aleumet prepare database'))`);
  await makeRole(admin.client, migrator, access.migrator);
  await makeRole(admin.client, app, access.app);
  await makeDatabase(admin.client, database, migrator);
  await allowConnections(admin.client, database, [migrator, app]);
  const urls = {
    migrator: urlOf(adminUrl, database, { role: migrator, password: access.migrator }),
    app: urlOf(adminUrl, database, { role: app, password: access.app }),
  };
  await allowRows(urls.migrator, app);
  return urls;
}

async function makeRole(admin: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await admin.query(`${verb} role ${admin.escapeIdentifier(role)} with login password ${admin.escapeLiteral(password)}`);
}

async function makeDatabase(admin: Client, database: string, owner: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [database]);
  if (rowCount === 1) return;
  await admin.query(`create database ${admin.escapeIdentifier(database)} owner ${admin.escapeIdentifier(owner)}`);
}

async function allowConnections(admin: Client, database: string, roles: string[]): Promise<void> {
  const name = admin.escapeIdentifier(database);
  const allowed = roles.map((role) => admin.escapeIdentifier(role)).join(', ');
  await admin.query(`revoke all on database ${name} from public`);
  await admin.query(`grant connect on database ${name} to ${allowed}`);
}

// As the migrator, so that the app may read and write what it creates from now on, and nothing else.
async function allowRows(migratorUrl: string, app: string): Promise<void> {
  await using migrator = await connect(migratorUrl);
  const role = migrator.client.escapeIdentifier(app);
  await migrator.client.query(`
    revoke all on schema public from public;
    grant usage on schema public to ${role};
    alter default privileges in schema public grant select, insert, update, delete on tables to ${role};
    alter default privileges in schema public grant usage, select on sequences to ${role}`);
}

function urlOf(adminUrl: string, database: string, { role, password }: { role: string; password: string }): string {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  url.username = encodeURIComponent(role);
  url.password = encodeURIComponent(password);
  return url.href;
}

async function connect(url: string): Promise<{ client: Client } & AsyncDisposable> {
  const client = new Client(databaseConnection(url));
  await client.connect();
  return { client, [Symbol.asyncDispose]: () => client.end() };
}
