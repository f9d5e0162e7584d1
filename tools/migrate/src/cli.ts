/**
 *   npm run migrate -- diff orders add_acts   writes prisma/orders/migrations/<time>_add_acts/migration.sql
 *   npm run migrate -- drift                  fails when migrations and schema of a service disagree
 *   npm run migrate -- apply orders           brings the database of DATABASE_URL to the newest migration
 *
 * The first two make databases of their own on the server of TEST_DATABASE_URL, and drop them.
 */
import path from 'node:path';
import { applyMigrations } from './apply-migrations.ts';
import { prismaFolder, servicesWithDatabase } from './prisma-folder.ts';

const [verb, service, name] = process.argv.slice(2);
const lines = await run();
process.stdout.write(lines.map((line) => `${line}\n`).join(''));

async function run(): Promise<string[]> {
  if (verb === 'drift') return drift();
  if (service === undefined) throw new Error('Say which: diff <service> <verb_noun>, drift, or apply <service>.');
  if (verb === 'apply') return applyMigrations(service, needed('DATABASE_URL'));
  if (verb === 'diff' && name !== undefined) return diff(service, name);
  throw new Error(`Unknown: ${process.argv.slice(2).join(' ')}`);
}

async function diff(of: string, as: string): Promise<string[]> {
  // Loaded here, because the image that applies migrations has no schema engine.
  const { writeMigration } = await import('./write-migration.ts');
  const file = await writeMigration(prismaFolder(of), as, { adminUrl: needed('TEST_DATABASE_URL'), now: new Date() });
  return [file === undefined ? `${of}: the migrations lead to the schema already` : path.relative(process.cwd(), file)];
}

async function drift(): Promise<string[]> {
  const { findDrift } = await import('./find-drift.ts');
  const services = await servicesWithDatabase();
  const found = await findDrift(services.map(prismaFolder), needed('TEST_DATABASE_URL'));
  process.exitCode = found.length === 0 ? 0 : 1;
  return found.length === 0 ? [`no drift in ${services.length} services`] : found;
}

function needed(variable: string): string {
  const value = process.env[variable];
  if (value === undefined || value === '') throw new Error(`${variable} is not set.`);
  return value;
}
