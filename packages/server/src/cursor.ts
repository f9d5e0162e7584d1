import { createHash } from 'node:crypto';
import { readCursorValue, refuseCursor, type SortOrder, type SortValue, toCursorValue } from './sort-column.ts';

/** A list as a client asked for it. A cursor belongs to the list, its order and its filter. */
export type List = {
  /** Type and field, `Person.orders`. */
  name: string;
  order: SortOrder;
  /** All that chooses rows, the parent of a list below one included. */
  filter?: object | undefined;
};

/** The cursor of a row: the values that the list is sorted by. The row itself need not be there when the next page is read. */
export function toCursor(row: object, list: List): string {
  const values = list.order.map((column) => toCursorValue(row, column));
  return Buffer.from(JSON.stringify([fingerprintOf(list), ...values])).toString('base64url');
}

/** The values in a cursor of this list. Throws `InvalidInput` for every other text. */
export function readCursor(text: string, list: List): SortValue[] {
  const [fingerprint, ...values] = parse(text);
  if (fingerprint !== fingerprintOf(list) || values.length !== list.order.length) refuseCursor();
  return list.order.map((column, at) => readCursorValue(values[at], column));
}

/** Cursors are read only as they were written, so two texts never mean the same place. */
function parse(text: string): unknown[] {
  const json = Buffer.from(text, 'base64url');
  if (json.toString('base64url') !== text) refuseCursor();
  try {
    const parsed: unknown = JSON.parse(json.toString('utf8'));
    return Array.isArray(parsed) ? parsed : refuseCursor();
  } catch {
    refuseCursor();
  }
}

/** Tells lists, orders and filters apart. It is no seal: who changes a cursor only asks for another part of the rows that are open to them. */
function fingerprintOf({ name, order, filter = {} }: List): string {
  const asked = [name, order.map(({ column, direction }) => `${column} ${direction}`), withoutNulls(filter)];
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 11);
}

/** A filter that is left out and one that is null are the same. */
function withoutNulls(filter: object): object {
  return Object.entries(filter)
    .filter(([, value]) => value != null)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
