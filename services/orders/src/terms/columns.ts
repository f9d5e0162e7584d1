import { isDeepStrictEqual } from 'node:util';

type Columns = Readonly<Record<string, unknown>>;

const columns = new Map<string, string>();

/** The column of a property: `personId` lies in `person_id`. Names are few and asked for at every write, so each is made once. */
export function toColumn(name: string): string {
  const known = columns.get(name);
  if (known !== undefined) return known;
  const column = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columns.set(name, column);
  return column;
}

/** Returns the columns whose value has changed. */
export function changedColumns(before: Columns, after: Columns): Record<string, unknown> {
  return Object.fromEntries(Object.entries(after).filter(([column, value]) => !isDeepStrictEqual(value, before[column])));
}

/** A row in the form that a codec takes, whatever the driver returns. */
export type Stored<Row> = { readonly [Name in keyof Row]: unknown };

/** Selects a row as one JSON value under the names of its properties; one value is cheaper to read than fifty columns. Null when there is no row. */
export function rowAsJson(alias: string, names: readonly string[]): string {
  const selected = names.map((name) => `${alias}.${toColumn(name)} AS "${name}"`).join(', ');
  return `CASE WHEN ${alias} IS NOT DISTINCT FROM NULL THEN NULL ELSE (SELECT to_jsonb(row) FROM (SELECT ${selected}) AS row) END`;
}
