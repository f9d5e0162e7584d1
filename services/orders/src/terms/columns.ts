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

const properties = new Map<string, string>();

function toProperty(column: string): string {
  const known = properties.get(column);
  if (known !== undefined) return known;
  const name = column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  properties.set(column, name);
  return name;
}

/** A row in the form that a codec takes, whatever the driver returns. */
export type Stored<Row> = { readonly [Name in keyof Row]: unknown };

/**
 * Returns a row that was read by `to_jsonb` under the names of its properties; the codec of the row checks each of them. One JSON value costs
 * the driver less than fifty columns, and a statement that does not list the columns is half as long.
 */
export function byProperty<Row>(row: Columns): Stored<Row> {
  const named = Object.entries(row).map(([column, value]) => [toProperty(column), value]);
  return Object.fromEntries(named) as Stored<Row>;
}
