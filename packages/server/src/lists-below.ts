import DataLoader from 'dataloader';
import { type Connection, type PageArguments, readPage, toConnection } from './connection.ts';

export type RowsBelow<Row> = {
  /** At most `take` rows below these parents, each parent's in the order of its list. */
  find: (parentIds: readonly string[], take: number) => Promise<readonly Row[]>;
  parentOf: (row: Row) => string;
};

export type ListsBelow<Row> = RowsBelow<Row> & {
  /** What a cursor holds of the row. */
  keyOf: (row: Row) => string;
  /** A page behind a cursor, which belongs to one list. */
  behind: (parentId: string, page: PageArguments) => Promise<Connection<Row>>;
};

/** A list below one parent. */
export type ListBelow<Row> = (parentId: string, page: PageArguments) => Promise<Connection<Row>>;

/** Lists below parents, for one request: first pages come by one query for all parents that are asked about at the same moment. */
export function createListsBelow<Row>({ behind, ...lists }: ListsBelow<Row>): ListBelow<Row> {
  const ofSize = new Map<PageArguments['first'], DataLoader<string, Connection<Row>>>();

  function firstPage(parentId: string, first: PageArguments['first']): Promise<Connection<Row>> {
    const loader = ofSize.get(first) ?? createLoader(lists, first);
    ofSize.set(first, loader);
    return loader.load(parentId);
  }

  return (parentId, page) => (page.after == null ? firstPage(parentId, page.first) : behind(parentId, page));
}

/** Keeps nothing: a mutation later in the request may change a list. */
function createLoader<Row>({ keyOf, ...below }: Omit<ListsBelow<Row>, 'behind'>, first: PageArguments['first']) {
  return new DataLoader<string, Connection<Row>>(
    async (parentIds) => {
      const page = readPage({ first });
      const rows = await firstOfEach(parentIds, page.limit, below);
      return parentIds.map((parentId) => toConnection(rows.get(parentId) ?? [], page, keyOf));
    },
    { cache: false },
  );
}

/**
 * The first rows below each parent, so many at most. One query for all, and another one only for those whose rows the others have crowded out:
 * as many rows as were asked for fill the list of one parent at least, so it comes to an end.
 */
export async function firstOfEach<Row>(
  parentIds: readonly string[],
  limit: number,
  { find, parentOf }: RowsBelow<Row>,
): Promise<Map<string, Row[]>> {
  const found = new Map<string, Row[]>();
  for (let open = [...new Set(parentIds)]; open.length > 0; open = open.filter((parentId) => !found.has(parentId))) {
    const take = limit * open.length;
    const rows = await find(open, take);
    const groups = Map.groupBy(rows, parentOf);
    for (const parentId of open) {
      const own = groups.get(parentId) ?? [];
      if (own.length >= limit || rows.length < take) found.set(parentId, own.slice(0, limit));
    }
  }
  return found;
}
