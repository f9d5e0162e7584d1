import { FactMissing } from '@aleumet/domain';
import type { SqlTransaction } from './transaction.ts';

/** A value of a replica's column: days and instants as text, JSON as its text. */
export type ColumnValue = string | number | bigint | boolean | null | readonly string[];

/**
 * The values in a message for one row. `columns` and `key` are named as in the Prisma model: `freeTiyn` is the column `free_tiyn`.
 */
export type ReplicaRow = {
  table: string;
  key: Readonly<Record<string, ColumnValue>>;
  /** Sequence of the message. A row is never overwritten with a lower one. */
  version: number;
  columns: Readonly<Record<string, ColumnValue>>;
};

/**
 * Writes the row, unless a newer version is stored. Returns whether it was written: only then are dependent rows (the beds of an
 * offer) replaced. It is a single statement, because two consumers may apply two versions at the same time: the second one waits
 * for the first, and compares with what was committed.
 */
export async function keepNewest(tx: SqlTransaction, { table, key, version, columns }: ReplicaRow): Promise<boolean> {
  const row = { ...key, version, ...columns };
  const changed = ['version', ...namesOf(columns)].map((name) => `${name} = excluded.${name}`);
  const sql = `INSERT INTO ${table} (${namesOf(row).join(', ')}) VALUES (${namesOf(row)
    .map((_, at) => `$${at + 1}`)
    .join(', ')})
    ON CONFLICT (${namesOf(key).join(', ')}) DO UPDATE SET ${changed.join(', ')} WHERE ${table}.version < excluded.version`;
  return (await tx.$executeRawUnsafe(sql, ...Object.values(row))) === 1;
}

/**
 * Changes some columns of a row, unless a newer version is stored. Returns whether they were changed. Throws `FactMissing` when
 * there is no such row. It is a single statement, so that a row inserted in between is not mistaken for one that was already newer.
 */
export async function changeIfNewer(tx: SqlTransaction, { table, key, version, columns }: ReplicaRow): Promise<boolean> {
  const values = { version, ...columns };
  const changed = namesOf(values).map((name, at) => `${name} = $${at + 1}`);
  const named = namesOf(key).map((name, at) => `${name} = $${changed.length + at + 1}`);
  const where = named.join(' AND ');
  const sql = `WITH known AS (SELECT FROM ${table} WHERE ${where}),
    changed AS (UPDATE ${table} SET ${changed.join(', ')} WHERE ${where} AND version < $1 RETURNING 1)
    SELECT EXISTS (SELECT FROM known) AS "isKnown", EXISTS (SELECT FROM changed) AS "isChanged"`;
  type Answer = { isKnown: boolean; isChanged: boolean };
  const [answer] = await tx.$queryRawUnsafe<Answer[]>(sql, ...Object.values(values), ...Object.values(key));
  if (!answer?.isKnown) throw new FactMissing(table);
  return answer.isChanged;
}

function namesOf(columns: Readonly<Record<string, ColumnValue>>): string[] {
  return Object.keys(columns).map((name) => name.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`));
}
