import DataLoader from 'dataloader';
import { type Connection, type Page, type PageArguments, readPage, toConnection } from './connection.ts';
import type { List } from './cursor.ts';

type RowsBelow<Row> = {
  /** Returns at most `take` rows for each of these parents, in the order of the list. */
  find: (parentIds: readonly string[], take: number) => Promise<readonly Row[]>;
  parentOf: (row: Row) => string;
};

/** The same list for each parent. */
export type ListsBelow<Row, Node> = List & {
  /** Returns the rows of the page for these parents, each parent's in the order of the list, `limit` in total. */
  find: (parentIds: readonly string[], page: Page) => Promise<readonly Row[]>;
  parentOf: (row: Row) => string;
  toNode: (row: Row) => Node;
};

/** A list of one parent. */
export type ListBelow<Node> = (parentId: string, page: PageArguments) => Promise<Connection<Node>>;

/** Creates nested lists for one request: first pages are read with one query for all parents requested at the same time. */
export function createListsBelow<Row extends object, Node>(lists: ListsBelow<Row, Node>): ListBelow<Node> {
  const ofSize = new Map<PageArguments['first'], DataLoader<string, Connection<Node>>>();

  function firstPage(parentId: string, first: PageArguments['first']): Promise<Connection<Node>> {
    const loader = ofSize.get(first) ?? createLoader(lists, first);
    ofSize.set(first, loader);
    return loader.load(parentId);
  }

  async function pageBehind(parentId: string, given: PageArguments): Promise<Connection<Node>> {
    const page = readPage(given, listBelow(lists, parentId));
    return toConnection(await lists.find([parentId], page), page, lists.toNode);
  }

  return (parentId, given) => (given.after == null ? firstPage(parentId, given.first) : pageBehind(parentId, given));
}

/** A cursor is valid for the list of one parent. */
function listBelow({ name, order, filter }: List, parentId: string): List {
  return { name, order, filter: { ...filter, parentId } };
}

/** Caches nothing, because a mutation later in the request may change a list. */
function createLoader<Row extends object, Node>(lists: ListsBelow<Row, Node>, first: PageArguments['first']) {
  return new DataLoader<string, Connection<Node>>(
    async (parentIds) => {
      const page = readPage({ first }, lists);
      const rows = await firstRows(parentIds, page, lists);
      return parentIds.map((parentId) =>
        toConnection(rows.get(parentId) ?? [], { ...page, list: listBelow(lists, parentId) }, lists.toNode),
      );
    },
    { cache: false },
  );
}

function firstRows<Row, Node>(parentIds: readonly string[], page: Page, { find, parentOf }: ListsBelow<Row, Node>) {
  return firstOfEach(parentIds, page.limit, { find: (ids, take) => find(ids, { ...page, limit: take }), parentOf });
}

/**
 * Returns the first rows of each parent. One query reads all parents; another one follows only for parents whose rows were left out
 * because of the others. Each query fills the list of at least one parent, so this ends.
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
