import DataLoader from 'dataloader';
import { MOST } from './connection.ts';
import { firstOfEach } from './lists-below.ts';
import { shown } from './shown.ts';

/** How rows of a table with the same key are found and read. */
type RowsOfKey<Row, Node> = {
  /** Returns at most `take` rows of each of these keys, in the order of the list. */
  find: (keys: readonly string[], take: number) => Promise<readonly Row[]>;
  keyOf: (row: Row) => string;
  toNode: (row: Row) => Node;
};

/** Returns the rows of a key in order; in place of a row that cannot be read, the error. */
type RowsLoader<Node> = (key: string) => Promise<(Node | Error)[]>;

/**
 * Creates a loader, for one request, of short lists without pages: the rows of all keys requested at the same time are read with
 * one query, the first `MOST` of each. A row that cannot be read does not affect others. Nothing is cached, because a mutation
 * later in the request may add a row.
 */
export function createRowsLoader<Row extends { id: string }, Node>({
  find,
  keyOf,
  toNode,
}: RowsOfKey<Row, Node>): RowsLoader<Node> {
  const loader = new DataLoader<string, (Node | Error)[]>(
    async (keys) => {
      const found = await firstOfEach(keys, MOST, { find, parentOf: keyOf });
      return keys.map((key) => (found.get(key) ?? []).map((row) => shown(row.id, () => toNode(row))));
    },
    { cache: false },
  );
  return (key) => loader.load(key);
}
