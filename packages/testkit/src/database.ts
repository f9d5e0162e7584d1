import { randomUUID } from 'node:crypto';
import { applyMigrations, prepareDatabase } from '@aleumet/migrate';
import pg from 'pg';

/** An empty database of a service at its newest migration, its own for one test file; `url` is the app role's. */
export type FreshDatabase = AsyncDisposable & { url: string };

const PASSWORD = 'only-for-tests';

/** Makes a database for the tests of one file on the server that the run has given; it goes with `await using`. */
export async function freshDatabase(service: string): Promise<FreshDatabase> {
  const adminUrl = process.env['TEST_DATABASE_URL'];
  if (adminUrl === undefined) throw new Error('TEST_DATABASE_URL names no server: is this a *.int.test.ts?');
  const database = `test_${service}_${randomUUID().replaceAll('-', '')}`;
  const urls = await prepareDatabase(adminUrl, service, { migrator: PASSWORD, app: PASSWORD, database });
  await applyMigrations(service, urls.migrator);
  return { url: urls.app, [Symbol.asyncDispose]: () => drop(adminUrl, database) };
}

async function drop(adminUrl: string, database: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`DROP DATABASE ${admin.escapeIdentifier(database)} WITH (FORCE)`);
  await admin.end();
}
