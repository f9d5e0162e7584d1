import DataLoader from 'dataloader';
import { shown } from './shown.ts';

/** How rows of a table are found by a key and read. */
export type RowsByKey<Key extends string, Row, Node> = {
  find: (keys: readonly Key[]) => Promise<readonly Row[]>;
  keyOf: (row: Row) => string | null;
  toNode: (row: Row) => Node;
};

/** Loads rows by a key within one request: null when there is no row. */
export type RowLoader<Key extends string, Node> = DataLoader<Key, Node | null>;

/**
 * Creates a loader that finds all requested rows with one query. When several rows have the same key, the last one wins. A row that
 * cannot be read rejects its own key only.
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
