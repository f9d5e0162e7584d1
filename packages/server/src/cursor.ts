import { createHash } from 'node:crypto';
import { readCursorValue, refuseCursor, type SortOrder, type SortValue, toCursorValue } from './sort-column.ts';

/** A list, as requested by a client. A cursor is valid for one list, order and filter. */
export type List = {
  /** Type and field, such as `Person.orders`. */
  name: string;
  order: SortOrder;
  /** Everything that selects rows, including the parent of a nested list. */
  filter?: object | undefined;
};

/**
 * Returns the cursor of a row: the values by which the list is sorted. The row need not exist any more when the next page is read.
 */
export function toCursor(row: object, list: List): string {
  const values = list.order.map((column) => toCursorValue(row, column));
  return Buffer.from(JSON.stringify([fingerprintOf(list), ...values])).toString('base64url');
}

/** Returns the values in a cursor of this list. Throws `InvalidInput` for any other text. */
export function readCursor(text: string, list: List): SortValue[] {
  const [fingerprint, ...values] = parse(text);
  if (fingerprint !== fingerprintOf(list) || values.length !== list.order.length) refuseCursor();
  return list.order.map((column, at) => readCursorValue(values[at], column));
}

/** Cursors are only accepted in the form in which they were written, so that two texts never mean the same position. */
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

/**
 * Distinguishes lists, orders and filters. It is no protection: a client that changes a cursor only requests other rows that it may
 * see anyway.
 */
function fingerprintOf({ name, order, filter = {} }: List): string {
  const asked = [name, order.map(({ column, direction }) => `${column} ${direction}`), withoutNulls(filter)];
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 11);
}

/** An omitted filter is the same as null. */
function withoutNulls(filter: object): object {
  return Object.entries(filter)
    .filter(([, value]) => value != null)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
