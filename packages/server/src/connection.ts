import { InvalidInput } from '@aleumet/domain';
import { type List, readCursor, toCursor } from './cursor.ts';
import { behind, toOrderBy } from './keyset.ts';
import type { SortValue } from './sort-column.ts';

/** The arguments of a list: at most `first` rows after the cursor. */
export type PageArguments = { first?: number | null | undefined; after?: string | null | undefined };
export type Page = {
  list: List;
  /** One more than asked for, to see whether a next page exists. */
  limit: number;
  /** The values of the row before the page, one for each column of the order. */
  after: readonly SortValue[] | undefined;
  /** The rows behind those values, as a condition of the Prisma model. */
  behind: object;
  /** The order, as a query of the Prisma model takes it. */
  orderBy: object[];
};
export type Edge<Node> = { cursor: string; node: Node };
export type Connection<Node> = {
  edges: Edge<Node>[];
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
};

const DEFAULT_FIRST = 20;
const MOST = 100;

/** Reads the arguments of a list. Throws `InvalidInput` when `first` is out of bounds or `after` is no cursor of this list. */
export function readPage({ first, after }: PageArguments, list: List): Page {
  const count = first ?? DEFAULT_FIRST;
  if (count < 1 || count > MOST) throw new InvalidInput('first', 'OUT_OF_RANGE', { least: 1, most: MOST });
  const values = after == null ? undefined : readCursor(after, list);
  const { order } = list;
  return { list, limit: count + 1, after: values, behind: values ? behind(order, values) : {}, orderBy: toOrderBy(order) };
}

/** Makes a Relay connection of the rows found with `limit`. The rows have the columns of the order; `toNode` makes of them what the client sees. */
export function toConnection<Row extends object, Node>(
  rows: readonly Row[],
  page: Page,
  toNode: (row: Row) => Node,
): Connection<Node> {
  const edges = rows.slice(0, page.limit - 1).map((row) => ({ cursor: toCursor(row, page.list), node: toNode(row) }));
  const pageInfo = {
    hasNextPage: rows.length >= page.limit,
    hasPreviousPage: page.after !== undefined,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo };
}
