import type { Database, SqlTransaction } from '@aleumet/messaging';
import { eventually } from './eventually.ts';

const WAITING = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

/**
 * Runs two transactions at once: the second begins when the first has written, and the first commits when the second waits for
 * its lock.
 */
export async function interleaved<Tx extends SqlTransaction, First, Second>(
  db: Database<Tx>,
  first: (tx: Tx) => Promise<First>,
  second: (tx: Tx) => Promise<Second>,
): Promise<[First, Second]> {
  const written = Promise.withResolvers<void>();
  const one = db.$transaction(async (tx) => {
    const answer = await first(tx).finally(written.resolve);
    await eventually(async () => (await db.$queryRawUnsafe<unknown[]>(WAITING)).at(0), { within: 5000 });
    return answer;
  });
  return Promise.all([one, written.promise.then(() => db.$transaction(second))]);
}
