import DataLoader from 'dataloader';
import { MOST } from './connection.ts';
import { firstOfEach } from './lists-below.ts';
import { shown } from './shown.ts';

/** How the rows of a table that have the same key are found and read. */
type RowsOfKey<Row, Node> = {
  /** At most `take` rows of these keys, each key's in the order of its list. */
  find: (keys: readonly string[], take: number) => Promise<readonly Row[]>;
  keyOf: (row: Row) => string;
  toNode: (row: Row) => Node;
};

/** The rows of a key in their order; in the place of a row that cannot be read, why. */
type RowsLoader<Node> = (key: string) => Promise<(Node | Error)[]>;

/**
 * Creates a loader, for one request, of short lists that come whole: the rows of all keys asked for at the same moment by one query, the first
 * `MOST` of each. A row that cannot be read costs itself only. Nothing is cached: a mutation later in the request may add a row.
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
