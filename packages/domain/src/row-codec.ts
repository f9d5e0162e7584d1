import { type Codec, text, UnreadableValue } from './codec.ts';
import type { Fields, Group, InColumn, RecordColumns, RecordValue, Variants, VariantColumns, VariantValue } from './row-types.ts';

type Stored = Readonly<Record<string, unknown>>;

/** An object whose properties are stored under their own names: in the columns of a row, or in JSON. */
export function record<Of extends Fields>(fields: Of): Codec<RecordValue<Of>, RecordColumns<Of>> {
  const parts = partsOf(fields);
  return {
    read: (stored, path) => readParts(parts, asObject(stored, path), path) as RecordValue<Of>,
    write: (value) => writeParts(parts, value) as RecordColumns<Of>,
    empty: null,
  };
}

/** A property stored in a column of another name: `price: column('priceTiyn', tiyn)`. In a group, the name of the group stands before it. */
export function column<const Name extends string, Value, Stored, Empty>(
  name: Name,
  codec: Codec<Value, Stored, Empty>,
): InColumn<Name, Codec<Value, Stored, Empty>> {
  return { column: name, codec };
}

/** A property that is an object of its own, in several columns: `name: group({ kk: text })` is stored in `nameKk`. */
export function group<Of extends Fields>(fields: Of): Group<Of, false> {
  return { fields, mayBeNull: false };
}

/** The same where the object may be missing: then all its columns are empty. */
export function groupOrNull<Of extends Fields>(fields: Of): Group<Of, true> {
  return { fields, mayBeNull: true };
}

/** A union whose variants a word tells apart: what the value carries with each word. Columns of other variants are stored empty. */
export function unionBy<Key extends string, Of extends Variants>(
  key: Key,
  variants: Of,
): Codec<VariantValue<Key, Of>, VariantColumns<Key, Of>> {
  const partsByWord = new Map(Object.entries(variants).map(([word, fields]) => [word, partsOf(fields)]));
  const empty: Stored = Object.assign({}, ...Array.from(partsByWord.values(), emptyOf));
  const partsFor = (value: Stored, path: string) => {
    const parts = partsByWord.get(text.read(value[key], `${path}.${key}`));
    if (!parts) throw new UnreadableValue(`${path}.${key}`, 'is none of the words known');
    return parts;
  };
  return {
    read: (stored, path) => {
      const row = asObject(stored, path);
      return { [key]: row[key], ...readParts(partsFor(row, path), row, path) } as VariantValue<Key, Of>;
    },
    write: (value) => {
      const columns = writeParts(partsFor(value, 'value'), value);
      return { ...empty, [key]: value[key], ...columns } as VariantColumns<Key, Of>;
    },
    empty: null,
  };
}

/** Both directions between a row of a table and the state; `name` stands in front of the column in the message of `UnreadableValue`. */
export function rowOf<Value, Columns>(name: string, codec: Codec<Value, Columns>) {
  return {
    fromRow: (row: { readonly [Column in keyof Columns]: unknown }): Value => codec.read(row, name),
    toRow: (value: Value): Columns => codec.write(value),
  };
}

/** Where a property is stored: in a column, or in those of its parts. */
type Part = { name: string } & (
  | { column: string; codec: Codec<unknown, unknown, unknown> }
  | { parts: readonly Part[]; empty: Stored; mayBeNull: boolean }
);

function partsOf(fields: Fields, before = ''): Part[] {
  const under = (name: string) => (before === '' ? name : before + name.charAt(0).toUpperCase() + name.slice(1));
  return Object.entries(fields).map(([name, field]) => {
    if ('column' in field) return { name, column: under(field.column), codec: field.codec };
    if (!('fields' in field)) return { name, column: under(name), codec: field };
    const parts = partsOf(field.fields, under(name));
    return { name, parts, empty: emptyOf(parts), mayBeNull: field.mayBeNull };
  });
}

function emptyOf(parts: readonly Part[]): Stored {
  return Object.assign({}, ...parts.map((part) => ('parts' in part ? part.empty : { [part.column]: part.codec.empty })));
}

function readParts(parts: readonly Part[], row: Stored, path: string): Stored {
  const value: Record<string, unknown> = {};
  for (const part of parts) {
    if ('codec' in part) value[part.name] = part.codec.read(row[part.column], `${path}.${part.column}`);
    else value[part.name] = part.mayBeNull && isEmpty(part.empty, row) ? null : readParts(part.parts, row, path);
  }
  return value;
}

function writeParts(parts: readonly Part[], value: unknown): Stored {
  const properties = asObject(value, 'value');
  const columns: Record<string, unknown> = {};
  for (const part of parts) {
    const property = properties[part.name];
    if ('codec' in part) columns[part.column] = part.codec.write(property);
    else Object.assign(columns, property === null ? part.empty : writeParts(part.parts, property));
  }
  return columns;
}

function isEmpty(empty: Stored, row: Stored): boolean {
  return Object.keys(empty).every((column) => row[column] === null);
}

function asObject(stored: unknown, path: string): Stored {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) throw new UnreadableValue(path, 'is no object');
  return stored as Stored;
}
