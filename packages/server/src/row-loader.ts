import DataLoader from 'dataloader';
import { shown } from './shown.ts';

/** How the rows of a table are found by a key and read. */
export type RowsByKey<Key extends string, Row, Node> = {
  find: (keys: readonly Key[]) => Promise<readonly Row[]>;
  keyOf: (row: Row) => string | null;
  toNode: (row: Row) => Node;
};

/** A loader, for one request, of rows by a key: null where there is no row. */
export type RowLoader<Key extends string, Node> = DataLoader<Key, Node | null>;

/**
 * Creates a loader that finds all rows asked for by one query. Where several rows have the same key, the last one counts. A row that cannot be
 * read rejects its own key only.
 */
export function createRowLoader<Key extends string, Row, Node>({
  find,
  keyOf,
  toNode,
}: RowsByKey<Key, Row, Node>): RowLoader<Key, Node> {
  return new DataLoader<Key, Node | null>(async (keys) => {
    const rows = new Map((await find(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => {
      const row = rows.get(key);
      return row === undefined ? null : shown(key, () => toNode(row));
    });
  });
}
