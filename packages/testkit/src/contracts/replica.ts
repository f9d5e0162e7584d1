import { expect, it } from 'vitest';
import type { SqlTransaction } from '@aleumet/messaging';

/** A replica and two messages about the same row: what is applied, and the row that is then stored. */
export type ReplicaCase<Applied> = {
  table: string;
  apply: (tx: SqlTransaction, applied: Applied, version: number) => Promise<void>;
  one: Applied;
  other: Applied;
  rowOfOne: Readonly<Record<string, unknown>>;
  rowOfOther: Readonly<Record<string, unknown>>;
};

/**
 * Defines the tests that every replica must pass: the newest message is stored, even when an older one arrives late or twice, and
 * a newer one updates every column.
 */
export function itKeepsTheNewest<Applied>(name: string, db: () => SqlTransaction, replica: ReplicaCase<Applied>): void {
  const { table, apply, one, other, rowOfOne, rowOfOther } = replica;
  const rows = async (besides: readonly string[] = []) => {
    const all = await db().$queryRawUnsafe<{ row: unknown }[]>(`SELECT to_jsonb(t) AS row FROM ${table} t`);
    return all.map(({ row }) => row).filter((row) => !besides.includes(JSON.stringify(row)));
  };

  it(`keeps the newest ${name}: not an older message, nor one that comes again`, async () => {
    const before = (await rows()).map((row) => JSON.stringify(row));
    await apply(db(), one, 5);
    await apply(db(), other, 5);
    await apply(db(), other, 4);
    expect(await rows(before)).toEqual([{ ...rowOfOne, version: 5 }]);
    await apply(db(), other, 6);
    expect(await rows(before)).toEqual([{ ...rowOfOther, version: 6 }]);
  });
}
