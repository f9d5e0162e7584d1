import {
  type Connection,
  type Page,
  type PageArguments,
  readPage,
  type SortColumn,
  type SortOrder,
  type SortValue,
  toConnection,
} from '@aleumet/server';
import { type Entry as EntryRow, Prisma } from '../generated/prisma/client.ts';
import type { JournalEntry } from './entry.ts';
import type { Reading } from './reads.ts';
import { fromRow } from './row.ts';
import { visibleTo } from '../people/visibility.ts';

/** A row of a page: the columns by which a list is sorted. */
type SortedRow = { id: string; dueOn: Date | null; receivedAt: Date; seq: bigint };

/** By moment of receipt, then by sequence. */
export const QUEUE_ORDER: SortOrder = [
  { column: 'receivedAt', kind: 'moment', direction: 'asc' }, // A2-22b
  { column: 'seq', kind: 'bigint', direction: 'asc' }, // A2-22b
  { column: 'id', kind: 'uuid', direction: 'asc' },
];

/** The latest first. */
export const NEWEST_ORDER: SortOrder = QUEUE_ORDER.map((column): SortColumn => ({ ...column, direction: 'desc' }));

/** By the specialist's deadline, entries without one last; then by the order of the queue. */
export const TERM_ORDER: SortOrder = [{ column: 'dueOn', kind: 'moment', direction: 'asc', isNullable: true }, ...QUEUE_ORDER];

/**
 * One part of a list: an index of entries begins with the columns fixed by `each` and `where`, and continues in the order of the
 * list. A page takes at most its own size from each part, so it reads the same number of rows in a queue of a million as in one of
 * a hundred.
 */
export type Part = {
  /** The values for which the part is read separately, as a table: `unnest(...) AS one (status)`. */
  each: Prisma.Sql;
  /** Conditions on rows `e` of entries. */
  where: readonly Prisma.Sql[];
  /** Its entries have a deadline; those of all other parts have none. */
  hasTerm?: true;
};

export type PageQuery = { name: string; order: SortOrder; filter: object; parts: readonly Part[] };

/** A page of entries that the actor may see. All columns of the order sort in one direction. */
export async function pageOf(reading: Reading, query: PageQuery, given: PageArguments): Promise<Connection<JournalEntry>> {
  const page = readPage(given, query);
  return toConnection(await findRows(reading, query.parts, page), page, toEntry);
}

export function toEntry({ entry }: { entry: EntryRow }): JournalEntry {
  return fromRow(entry);
}

/** The rows of a page, with the rows of their entries. */
export async function findRows(reading: Reading, parts: readonly Part[], page: Page) {
  if (parts.length === 0) return [];
  const selects = Prisma.join(
    parts.map((part) => selectOf(part, page, reading)),
    ' UNION ALL ',
  );
  const rows = await reading.db.$queryRaw<SortedRow[]>`
    SELECT id::text, due_on AS "dueOn", received_at AS "receivedAt", seq FROM (${selects}) AS e
    ORDER BY ${sortedBy(page.list.order)} LIMIT ${page.limit}`;
  return withEntries(reading, rows);
}

function selectOf({ each, where, hasTerm }: Part, { list, after, limit }: Page, { actor }: Reading): Prisma.Sql {
  const dueOn = hasTerm ? Prisma.sql`e.due_on` : Prisma.sql`NULL::date AS due_on`;
  const order = hasTerm ? list.order : list.order.filter(({ column }) => column !== 'dueOn');
  const behind = after ? [isBehind(list.order, after, hasTerm)] : [];
  return Prisma.sql`SELECT part.* FROM ${each}, LATERAL (SELECT e.id, ${dueOn}, e.received_at, e.seq FROM entries e
    WHERE ${Prisma.join([visibleTo(actor), ...where, ...behind], ' AND ')} ORDER BY ${sortedBy(order)} LIMIT ${limit}) AS part`;
}

/**
 * In a list by deadlines, entries without one come last: all of them come after a row with a deadline, and no entry with a deadline
 * comes after a row without one.
 */
function isBehind(order: SortOrder, values: readonly SortValue[], hasTerm = false): Prisma.Sql {
  const [first, ...others] = order;
  const [dueOn = null, ...place] = values;
  if (first?.column !== 'dueOn' || (hasTerm && dueOn !== null)) return isBeyond(order, values);
  if (hasTerm) return Prisma.sql`FALSE`;
  return dueOn === null ? isBeyond(others, place) : Prisma.sql`TRUE`;
}

function isBeyond(order: SortOrder, values: readonly SortValue[]): Prisma.Sql {
  const sorted = Prisma.join(order.map(({ column }) => columnOf(column).sorted));
  const given = Prisma.join(order.map(({ column }, at) => columnOf(column).toValue(values[at] ?? null)));
  return order[0]?.direction === 'desc' ? Prisma.sql`(${sorted}) < (${given})` : Prisma.sql`(${sorted}) > (${given})`;
}

function sortedBy(order: SortOrder): Prisma.Sql {
  const direction = { asc: Prisma.sql`ASC`, desc: Prisma.sql`DESC` };
  return Prisma.join(order.map((one) => Prisma.sql`${columnOf(one.column).sorted} ${direction[one.direction]}`));
}

/** How a column stands in SQL, and a value of it. */
type Column = { sorted: Prisma.Sql; toValue: (value: SortValue) => Prisma.Sql };

const COLUMNS = new Map<string, Column>([
  ['dueOn', { sorted: Prisma.sql`e.due_on`, toValue: (day) => Prisma.sql`${day}::date` }],
  ['receivedAt', { sorted: Prisma.sql`e.received_at`, toValue: (moment) => Prisma.sql`${moment}::timestamptz` }],
  ['seq', { sorted: Prisma.sql`e.seq`, toValue: (seq) => Prisma.sql`${seq}::bigint` }],
  ['id', { sorted: Prisma.sql`e.id`, toValue: (id) => Prisma.sql`${id}::uuid` }],
]);

function columnOf(name: string): Column {
  const column = COLUMNS.get(name);
  if (!column) throw new Error(`entries are not sorted by ${name}`);
  return column;
}

async function withEntries({ db }: Reading, rows: readonly SortedRow[]) {
  const entries = await db.entry.findMany({ where: { id: { in: rows.map(({ id }) => id) } } });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return rows.flatMap((row) => {
    const entry = byId.get(row.id);
    return entry ? [{ ...row, entry }] : [];
  });
}
