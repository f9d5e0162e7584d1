import { randomUUID } from 'node:crypto';
import { applyMigrations, databaseFingerprint, prepareDatabase } from '@aleumet/migrate';
import pg from 'pg';
import { databaseConnection } from '@aleumet/domain';

/** An empty database of a service, migrated to the newest version, for one test; `url` is that of the app role. */
export type FreshDatabase = AsyncDisposable & { url: string };

const PASSWORD = 'only-for-tests';

/**
 * The time zone of every test database. It is never UTC by default, so that a connection that does not set its zone fails the
 * tests.
 */
const ZONE = process.env['TEST_DATABASE_ZONE'] ?? 'Asia/Almaty';

/** Copies the service's template on the server of the test run; the copy is dropped by `await using`. */
export async function freshDatabase(service: string, zone = ZONE): Promise<FreshDatabase> {
  const adminUrl = process.env['TEST_DATABASE_URL'];
  if (adminUrl === undefined) throw new Error('TEST_DATABASE_URL names no server: is this a *.int.test.ts?');
  const database = `test_${service}_${randomUUID().replaceAll('-', '')}`;
  await withClient(adminUrl, async (admin) => {
    const template = await templateOf(service, { admin, adminUrl });
    const [name, copied, owner] = [database, template, `${service}_migrator`].map((text) => admin.escapeIdentifier(text));
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${copied} OWNER ${owner}`);
    await admin.query(`ALTER DATABASE ${name} SET timezone TO ${admin.escapeLiteral(zone)}`);
  });
  const url = Object.assign(new URL(adminUrl), { pathname: `/${database}`, username: `${service}_app`, password: PASSWORD });
  return { url: url.href, [Symbol.asyncDispose]: () => withClient(adminUrl, (admin) => drop(admin, database)) };
}

type Server = { admin: pg.Client; adminUrl: string };

/**
 * Returns the template of the service; the first caller creates it. It stays locked until the client ends: shared while it is
 * copied, exclusive while it is created and older ones are dropped, so that no incomplete or dropped template is copied.
 */
async function templateOf(service: string, { admin, adminUrl }: Server): Promise<string> {
  const template = `template_${service}_${await databaseFingerprint(service)}`;
  const lock = `hashtext(${admin.escapeLiteral(`aleumet template ${service}`)})`;
  await admin.query(`SELECT pg_advisory_lock_shared(${lock})`);
  if (await isFinished(admin, template)) return template;
  await admin.query(`SELECT pg_advisory_unlock_shared(${lock})`);
  await admin.query(`SELECT pg_advisory_lock(${lock})`);
  if (await isFinished(admin, template)) return template;
  const urls = await prepareDatabase(adminUrl, service, { migrator: PASSWORD, app: PASSWORD, database: template });
  await applyMigrations(service, urls.migrator);
  await admin.query(`ALTER DATABASE ${admin.escapeIdentifier(template)} ALLOW_CONNECTIONS false`);
  await dropOthers(admin, service, template);
  return template;
}

/** A complete template allows no connections. One left incomplete by a killed run does, and is completed. */
async function isFinished(admin: pg.Client, template: string): Promise<boolean> {
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1 AND NOT datallowconn', [template]);
  return rowCount === 1;
}

async function dropOthers(admin: pg.Client, service: string, template: string): Promise<void> {
  const ofService = 'SELECT datname FROM pg_database WHERE starts_with(datname, $1) AND datname <> $2';
  const { rows } = await admin.query<{ datname: string }>(ofService, [`template_${service}_`, template]);
  for (const { datname } of rows) await drop(admin, datname);
}

async function drop(admin: pg.Client, database: string): Promise<void> {
  await admin.query(`DROP DATABASE IF EXISTS ${admin.escapeIdentifier(database)} WITH (FORCE)`);
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(databaseConnection(url));
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
