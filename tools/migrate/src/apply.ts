/**
 * node tools/migrate/src/apply.ts orders: migrates the database of DATABASE_URL to the service's newest version, and prints what
 * it applied.
 */
import { argv, env, stdout } from 'node:process';
import { applyMigrations } from './apply-migrations.ts';

const service = argv[2];
const url = env['DATABASE_URL'];
if (service === undefined || url === undefined) throw new Error('Say which service, and set DATABASE_URL to its migrator.');
for (const name of await applyMigrations(service, url)) stdout.write(`${name}\n`);
