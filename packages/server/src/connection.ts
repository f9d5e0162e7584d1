import { InvalidInput } from '@aleumet/domain';
import { type List, readCursor, toCursor } from './cursor.ts';
import { behind, partsBehind, toOrderBy } from './keyset.ts';
import { shown } from './shown.ts';
import { type SortValue, toCursorValue } from './sort-column.ts';

/** The arguments of a list: at most `first` rows after the cursor. */
export type PageArguments = { first?: number | null | undefined; after?: string | null | undefined };
export type Page = {
  list: List;
  /** One more than requested, to find out whether there is a next page. */
  limit: number;
  /** The sort values of the row before the page, one for each column of the order. */
  after: readonly SortValue[] | undefined;
  /** The rows after these values, as a condition of the Prisma model. */
  behind: object;
  /** The order, as `orderBy` of the Prisma model. */
  orderBy: object[];
};
/** A row, or the error that prevented reading it: graphql returns null for an `Error`, with the error at the path of the row. */
export type Edge<Node> = { cursor: string; node: Node | Error };
export type Connection<Node> = {
  edges: Edge<Node>[];
  nodes: (Node | Error)[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
};

/** Number of rows of a page when the client gives none, and of the largest page. */
export const DEFAULT_FIRST = 20;
export const MOST = 100;

/** Reads the arguments of a list. Throws `InvalidInput` when `first` is out of range or `after` is not a cursor of this list. */
export function readPage({ first, after }: PageArguments, list: List): Page {
  const count = first ?? DEFAULT_FIRST;
  if (count < 1 || count > MOST) throw new InvalidInput('first', 'OUT_OF_RANGE', { least: 1, most: MOST });
  const values = after == null ? undefined : readCursor(after, list);
  const { order } = list;
  return { list, limit: count + 1, after: values, behind: values ? behind(order, values) : {}, orderBy: toOrderBy(order) };
}

/**
 * Finds the rows of a page whose first sort column may be null: reads one part of the list after the other until the page is full.
 */
export async function findInParts<Row>(
  { list: { order }, after, limit, orderBy }: Page,
  find: (part: { where: object; orderBy: object[]; take: number }) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const where of after ? partsBehind(order, after) : [{}]) {
    if (found.length < limit) found.push(...(await find({ where, orderBy, take: limit - found.length })));
  }
  return found;
}

/**
 * Returns a Relay connection for the rows found with `limit`. The rows contain the columns of the order; `toNode` converts each to
 * what the client sees. When it throws, only that row is null.
 */
export function toConnection<Row extends object, Node>(
  rows: readonly Row[],
  page: Page,
  toNode: (row: Row) => Node,
): Connection<Node> {
  const edges = rows.slice(0, page.limit - 1).map((row) => {
    return { cursor: toCursor(row, page.list), node: shown(nameOf(row, page.list), () => toNode(row)) };
  });
  const pageInfo = {
    hasNextPage: rows.length >= page.limit,
    hasPreviousPage: page.after !== undefined,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo };
}

/** The list, and the last column of its order, which is unique in the list. */
function nameOf(row: object, { name, order }: List): string {
  return [name, ...order.slice(-1).flatMap((last) => [last.column, toCursorValue(row, last)])].join(' ');
}
