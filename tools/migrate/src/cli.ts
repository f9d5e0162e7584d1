/**
 * npm run migrate -- diff orders add_acts   writes prisma/orders/migrations/<time>_add_acts/migration.sql
 * npm run migrate -- drift                  fails when migrations and schema of a service differ
 *
 * `prisma migrate` needs an engine that is downloaded separately from npm. The same engine is on npm as WebAssembly, without a
 * command line; this is one. Both commands create databases on the server of TEST_DATABASE_URL, and drop them.
 */
import path from 'node:path';
import { argv, cwd, env, stdout } from 'node:process';
import { findDrift } from './find-drift.ts';
import { prismaFolder, servicesWithDatabase } from './prisma-folder.ts';
import { writeMigration } from './write-migration.ts';

const adminUrl = env['TEST_DATABASE_URL'];
if (adminUrl === undefined) throw new Error('TEST_DATABASE_URL is not set.');
const lines = await run(adminUrl);
stdout.write(lines.map((line) => `${line}\n`).join(''));

async function run(url: string): Promise<string[]> {
  const [verb, service, name] = argv.slice(2);
  if (verb === 'drift') return drift(url);
  if (verb !== 'diff' || service === undefined || name === undefined)
    throw new Error('Say: diff <service> <verb_noun>, or drift.');
  const file = await writeMigration(prismaFolder(service), name, { adminUrl: url, now: new Date() });
  return [file === undefined ? `${service}: the migrations lead to the schema already` : path.relative(cwd(), file)];
}

async function drift(url: string): Promise<string[]> {
  const services = await servicesWithDatabase();
  const found = await findDrift(services.map(prismaFolder), url);
  process.exitCode = found.length === 0 ? 0 : 1;
  return found.length === 0 ? [`no drift in ${services.length} services`] : found;
}
