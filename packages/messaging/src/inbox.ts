import { isLostRace } from '@aleumet/domain';
import type { Cause } from './cause.ts';
import type { Database, SqlTransaction } from './transaction.ts';

const MARK = `INSERT INTO inbox (message_id, target, outcome, code) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`;

/** Notes in the effect's own transaction that the message has had its effect. False when it had it before. */
export async function markSeen(tx: SqlTransaction, { messageId, target = '' }: Cause): Promise<boolean> {
  if (messageId === undefined) return true;
  return (await tx.$executeRawUnsafe(MARK, messageId, target, 'DONE', null)) === 1;
}

/** Notes that a rule refused what the message asked for; the message is done. */
export async function markRefused(db: SqlTransaction, { messageId, target = '' }: Cause, code: string): Promise<void> {
  await db.$executeRawUnsafe(MARK, messageId, target, 'REFUSED', code);
}

/** Changes replica rows once per message, in one transaction with the note that it was seen. */
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
