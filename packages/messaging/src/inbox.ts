import { isLostRace } from '@aleumet/domain';
import type { Cause } from './cause.ts';
import type { Database, SqlTransaction } from './transaction.ts';

const MARK = `INSERT INTO inbox (message_id, target, outcome, code) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`;

/** Records, in the transaction of the effect, that the message has taken effect. Returns false when it had been recorded before. */
export async function markSeen(tx: SqlTransaction, { messageId, target = '' }: Cause): Promise<boolean> {
  if (messageId === undefined) return true;
  return (await tx.$executeRawUnsafe(MARK, messageId, target, 'DONE', null)) === 1;
}

/** Records that a rule refused the message, which ends its handling. */
export async function markRefused(db: SqlTransaction, { messageId, target = '' }: Cause, code: string): Promise<void> {
  await db.$executeRawUnsafe(MARK, messageId, target, 'REFUSED', code);
}

/** Changes rows of a replica once for each message, in the transaction that records the message as seen. */
export async function applyOnce<Tx extends SqlTransaction>(
  db: Database<Tx>,
  cause: Cause,
  apply: (tx: Tx) => Promise<unknown>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.$transaction(async (tx) => {
        if (await markSeen(tx, cause)) await apply(tx);
      });
    } catch (error) {
      if (!isLostRace(error) || attempt === 3) throw error;
    }
  }
}
