import { readFile } from 'node:fs/promises';
import { env } from 'node:process';
import { databaseConnection } from '@aleumet/domain';
import pg from 'pg';

/** The date of the data: nothing is due on it. */
export const TODAY = '2026-04-28';

/** Connects to the database at that address as the owner of the server. */
export async function connectAsOwner(url: string): Promise<pg.Client> {
  const adminUrl = env['TEST_DATABASE_URL'];
  if (adminUrl === undefined) throw new Error('TEST_DATABASE_URL names no server');
  const owner = Object.assign(new URL(adminUrl), { pathname: new URL(url).pathname });
  const client = new pg.Client(databaseConnection(owner.href));
  await client.connect();
  return client;
}

/** Fills the migrated database of a service with `size` rows of its largest table, the others in the proportions of a country. */
export async function fill(client: pg.Client, service: string, size: number): Promise<void> {
  await client.query(`SELECT set_config('numbers.size', $1, false), set_config('numbers.today', $2, false), setseed(0.26)`, [
    String(size),
    TODAY,
  ]);
  await client.query(`SET synchronous_commit = off; SET work_mem = '256MB';`);
  for (const name of ['shared', service]) {
    await client.query(await readFile(new URL(`data/${name}.sql`, import.meta.url), 'utf8'));
  }
  await client.query('VACUUM ANALYZE');
  await client.query('RESET work_mem');
}
