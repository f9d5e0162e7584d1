import { InvalidInput } from '@aleumet/domain';

/** The arguments of a list: at most `first` rows after the cursor. */
export type PageArguments = { first?: number | null | undefined; after?: string | null | undefined };
export type Page = { limit: number; after: string | undefined };
export type Edge<Row> = { cursor: string; node: Row };
export type Connection<Row> = {
  edges: Edge<Row>[];
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
};

const DEFAULT_FIRST = 20;
const MOST = 100;

/** Reads the arguments of a list; `limit` is one more than asked, to see whether a next page exists. */
export function readPage({ first, after }: PageArguments): Page {
  const count = first ?? DEFAULT_FIRST;
  if (count < 1 || count > MOST) throw new InvalidInput('first', `between 1 and ${MOST}`);
  return { limit: count + 1, after: after == null ? undefined : readCursor(after) };
}

/** Cursors are read back only as they were given: anything else would become a key that no row ever had. */
function readCursor(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (key === '' || toCursor(key) !== cursor) throw new InvalidInput('after', 'not a cursor of a list');
  return key;
}

function toCursor(key: string): string {
  return Buffer.from(key, 'utf8').toString('base64url');
}

/** Makes a Relay connection of the rows found with `limit`; `keyOf` gives what a cursor holds. */
export function toConnection<Row>(rows: readonly Row[], page: Page, keyOf: (row: Row) => string): Connection<Row> {
  const nodes = rows.slice(0, page.limit - 1);
  const edges = nodes.map((node) => ({ cursor: toCursor(keyOf(node)), node }));
  const pageInfo = {
    hasNextPage: rows.length >= page.limit,
    hasPreviousPage: page.after !== undefined,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes, pageInfo };
}
