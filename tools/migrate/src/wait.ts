/**
 * node tools/migrate/src/wait.ts orders: waits until the database of DATABASE_URL, with the role of the app, has every migration
 * of this version, so that no service works with tables of another version.
 */
import { argv, env, stdout } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { pendingMigrations } from './apply-migrations.ts';
import { prismaFolder } from './prisma-folder.ts';

const service = argv[2];
const url = env['DATABASE_URL'];
if (service === undefined || url === undefined) throw new Error('Say which service, and set DATABASE_URL to its app.');

for (;;) {
  const problem = await pendingMigrations(prismaFolder(service), url).then(
    (names) => (names.length === 0 ? undefined : `${names.join(', ')} not applied yet`),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (problem === undefined) break;
  stdout.write(`${service} waits for its migrations: ${problem}\n`);
  await setTimeout(2000);
}
