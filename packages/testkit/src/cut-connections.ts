import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { databaseConnection } from '@aleumet/domain';

const PAUSE = 20;
/** Only connections of the same role: those of PostgreSQL itself, such as autovacuum, must not be ended. */
const OTHERS = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`;

/** Ends every connection to these databases, and every new one, for a while. To a client it looks like a server that restarts. */
export async function cutConnections(urls: readonly string[], milliseconds: number): Promise<void> {
  const over = performance.now() + milliseconds;
  await Promise.all(
    urls.map(async (url) => {
      const client = new pg.Client(databaseConnection(url));
      await client.connect();
      for (; performance.now() < over; await setTimeout(PAUSE)) await client.query(OTHERS);
      await client.end();
    }),
  );
}
