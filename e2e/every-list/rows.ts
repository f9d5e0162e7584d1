import { databaseConnection } from '@aleumet/domain';
import pg from 'pg';

/** The table of a list, and the changes of a test to its rows. Values are JSON, as read by `jsonb_populate_record`. */
export type Table = {
  service: string;
  table: string;
  /** Column that identifies a row in the answer; `id` by default. */
  key?: string;
  /** The row to copy, SQL. */
  base: string;
  /** The differences of the copy with this number. */
  copy: (number: number) => Record<string, unknown>;
  /** Statement for each copy, with its key as parameter, SQL. */
  also?: string;
  /** The change that removes a row from the list, SQL; by default the row is deleted. */
  leaves?: string;
  /** A change that does not move the row, SQL. */
  changes: string;
};

/** Writes rows directly, at any moment and in any state, which the service does not. */
export type Rows = {
  /** Copies a row; returns the key of the copy. */
  add: (table: Table) => Promise<string>;
  leave: (table: Table, key: string) => Promise<void>;
  change: (table: Table, key: string) => Promise<void>;
};

export function createRows(urlOf: (service: string) => string): Rows & AsyncDisposable {
  const pools = new Map<string, pg.Pool>();
  const counter = { number: 0 };

  function poolOf({ service }: Table): pg.Pool {
    const pool = pools.get(service) ?? new pg.Pool({ ...databaseConnection(urlOf(service)), max: 1 });
    pools.set(service, pool);
    return pool;
  }

  async function update(table: Table, set: string | undefined, key: string): Promise<void> {
    const doing = set === undefined ? `DELETE FROM ${table.table}` : `UPDATE ${table.table} SET ${set}`;
    const sql = `${doing} WHERE ${table.key ?? 'id'}::text = $1`;
    const { rowCount } = await poolOf(table).query(sql, [key]);
    if (rowCount !== 1) throw new Error(`no row ${key} in ${table.table}`);
  }

  return {
    add: async (table) => {
      counter.number += 1;
      const { service: _, table: name, base, copy, key = 'id' } = table;
      const sql = `INSERT INTO ${name} SELECT (jsonb_populate_record(base, $1)).* FROM ${name} AS base WHERE ${base} LIMIT 1
        RETURNING ${key}::text AS key`;
      const { rows } = await poolOf(table).query<{ key: string }>(sql, [copy(counter.number)]);
      if (!rows[0]) throw new Error(`no row to copy in ${name}: ${base}`);
      if (table.also !== undefined) await poolOf(table).query(table.also, [rows[0].key]);
      return rows[0].key;
    },
    leave: (table, key) => update(table, table.leaves, key),
    change: (table, key) => update(table, table.changes, key),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.end()));
    },
  };
}
