/** The column of a property: `personId` lies in `person_id`. */
export function toColumn(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A row as a codec takes it, whatever the driver makes of its columns. */
export type Stored<Row> = { readonly [Name in keyof Row]: unknown };

/** Selects a row as one JSON value under the names of its properties; one value is cheaper to read than fifty columns. Null when there is no row. */
export function rowAsJson(alias: string, names: readonly string[]): string {
  const columns = names.map((name) => `${alias}.${toColumn(name)} AS "${name}"`).join(', ');
  return `CASE WHEN ${alias} IS NOT DISTINCT FROM NULL THEN NULL ELSE (SELECT to_jsonb(row) FROM (SELECT ${columns}) AS row) END`;
}
