import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { givenTestDatabase } from './env.ts';
import { erasePostgres, startPostgres } from './start-postgres.ts';
import { StartError } from './start-error.ts';

/** A PostgreSQL server on which databases may be created and dropped. */
export type TestServer = { url: string; stop(): Promise<void> };

const PREFIX = 'aleumet-tests-';
const SURELY_NO_LONGER_STARTING_MS = 3_600_000;

/** Returns the server of TEST_DATABASE_URL; without it, starts one in a temporary folder, which is removed when it stops. */
export async function startTestServer(): Promise<TestServer> {
  const given = givenTestDatabase();
  if (given !== undefined) return { url: given, stop: async () => {} };
  await sweepKilledRuns();
  const home = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(home, 0o711); // when root runs the tests, the server's user must be able to enter
  const postgres = await startPostgres({ folder: join(home, 'data'), durable: false });
  return { url: postgres.adminUrl, stop: () => postgres.stop().then(() => remove(home)) };
}

async function sweepKilledRuns(): Promise<void> {
  const before = Date.now() - SURELY_NO_LONGER_STARTING_MS;
  const homes = readdirSync(tmpdir())
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(tmpdir(), name));
  for (const home of homes) {
    const found = statSync(home, { throwIfNoEntry: false });
    if (found && found.mtimeMs < before) await remove(home).catch(leaveToOthers);
  }
}

async function remove(home: string): Promise<void> {
  await erasePostgres({ folder: join(home, 'data') });
  rmSync(home, { recursive: true, force: true });
}

function leaveToOthers(error: unknown): void {
  const theirs = error instanceof StartError && (error.obstacle === 'ALREADY_RUNNING' || error.obstacle === 'NO_PERMISSION');
  if (!theirs) throw error;
}
