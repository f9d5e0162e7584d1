import { randomUUID } from 'node:crypto';
import { expect, vi } from 'vitest';
import { appendOutbox } from '../src/outbox.ts';
import type { Database, SqlTransaction } from '../src/transaction.ts';

type Db = Database<SqlTransaction>;
type Change = { key: string; sequence: number; request: 'kept' | 'refused' };
/** The sequences that were kept of each key. */
export type Kept = Record<string, number[]>;

/** The topic on which the changes are told. */
export const CHANGES_TOPIC = 'orders.events.v1';

const within = { timeout: 15_000 };
const fact = {
  ...{ topic: CHANGES_TOPIC, type: 'portal.orders.v1.OrderPlaced', value: new Uint8Array(200) },
  occurredAt: '2026-02-02T04:00:00Z',
};
const CARRIED_BEHIND = `SELECT count(*)::int AS carried FROM outbox WHERE published_at IS NOT NULL
  AND position > (SELECT position FROM outbox WHERE key = $1 AND sequence = $2::bigint)`;

/**
 * Changes several orders at once, each one change after the other as its version demands: a few in transactions that end late,
 * the others quickly for as long as those last.
 */
export async function changeOrders(db: Db): Promise<Kept> {
  const over = new AbortController();
  const slowly = Promise.all(newKeys(3).map((key) => changeLate(db, key))).finally(() => over.abort());
  const quickly = Promise.all(newKeys(6).map((key) => changeQuickly(db, key, over.signal)));
  return Object.assign({}, ...(await Promise.all([slowly, quickly])).flat());
}

/** Each change is first refused and then kept, and both times much that stands behind it in the outbox is carried before. */
async function changeLate(db: Db, key: string): Promise<Kept> {
  const sequences = [1, 2, 3, 4, 5, 6];
  for (const sequence of sequences) {
    const overtaken = (tx: SqlTransaction) =>
      vi.waitFor(async () => {
        const [behind] = await tx.$queryRawUnsafe<{ carried: number }[]>(CARRIED_BEHIND, key, sequence);
        expect(behind?.carried).toBeGreaterThan(10);
      }, within);
    const refused = change(db, { key, sequence, request: 'refused' }, async (tx) => {
      await overtaken(tx);
      throw new Error('a rule said no');
    });
    await expect(refused).rejects.toThrow('a rule said no');
    await change(db, { key, sequence, request: 'kept' }, overtaken);
  }
  return { [key]: sequences };
}

async function changeQuickly(db: Db, key: string, over: AbortSignal): Promise<Kept> {
  const sequences: number[] = [];
  while (!over.aborted) {
    const sequence = sequences.length + 1;
    await change(db, { key, sequence, request: 'kept' }, async () => {});
    sequences.push(sequence);
  }
  return { [key]: sequences };
}

/** What a change tells stands in the outbox for as long as `meanwhile` takes, and never stood there when that fails. */
async function change(db: Db, { key, sequence, request }: Change, meanwhile: (tx: SqlTransaction) => Promise<void>) {
  await db.$transaction(async (tx) => {
    await appendOutbox(tx, [fact], { key, firstSequence: sequence, cause: { correlationId: request } });
    await meanwhile(tx);
  });
}

function newKeys(count: number): string[] {
  return Array.from({ length: count }, () => randomUUID());
}
