import { databaseConnection } from '@aleumet/domain';
import pg from 'pg';

/** The table behind a list, and what a test does to its rows. Values are JSON, as `jsonb_populate_record` reads them. */
export type Table = {
  service: string;
  table: string;
  /** Column by which the answer names a row; `id` when not given. */
  key?: string;
  /** Which row is copied, SQL. */
  base: string;
  /** What differs in the copy of this number. */
  copy: (number: number) => Record<string, unknown>;
  /** Done with each copy, its key as the parameter, SQL. */
  also?: string;
  /** What a row becomes that leaves the list, SQL; when not given, the row is deleted. */
  leaves?: string;
  /** A change that leaves the row in its place, SQL. */
  changes: string;
};

/** Writes rows as the service does not: at any moment, in any state. */
export type Rows = {
  /** Copies a row; gives the key of the copy. */
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
