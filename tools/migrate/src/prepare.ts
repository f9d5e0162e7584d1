/**
 * node tools/migrate/src/prepare.ts: creates for every service a database and two roles on the server of ADMIN_DATABASE_URL, and
 * applies all its migrations. The passwords of the roles are those of MIGRATOR_PASSWORD and APP_PASSWORD. May be repeated.
 */
import { env, stdout } from 'node:process';
import { applyMigrations } from './apply-migrations.ts';
import { prepareDatabase } from './prepare-database.ts';
import { servicesWithDatabase } from './prisma-folder.ts';

const { ADMIN_DATABASE_URL: url, MIGRATOR_PASSWORD: migrator, APP_PASSWORD: app } = env;
if (!url || !migrator || !app) throw new Error('Set ADMIN_DATABASE_URL, MIGRATOR_PASSWORD and APP_PASSWORD.');

for (const service of await servicesWithDatabase()) {
  const urls = await prepareDatabase(url, service, { migrator, app });
  const applied = await applyMigrations(service, urls.migrator);
  stdout.write(`${service}: ${applied.length === 0 ? 'nothing to apply' : applied.join(', ')}\n`);
}
