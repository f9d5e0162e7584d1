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
import { Prisma } from '../generated/prisma/client.ts';
import type { JournalEntry } from './entry.ts';
import { entriesInOrder, type Reading } from './reads.ts';
import { visibleTo } from './visible.ts';

/** A row of a page: what a list is sorted by. */
type SortedRow = { id: string; dueOn: Date | null; receivedAt: Date; seq: bigint };

/** By moment of receipt, then by sequence (A2-22b). */
export const QUEUE_ORDER: SortOrder = [
  { column: 'receivedAt', kind: 'moment', direction: 'asc' },
  { column: 'seq', kind: 'bigint', direction: 'asc' },
  { column: 'id', kind: 'uuid', direction: 'asc' },
];

/** The latest first. */
export const NEWEST_ORDER: SortOrder = QUEUE_ORDER.map((column): SortColumn => ({ ...column, direction: 'desc' }));

/** By the specialist's term, entries without one last; then as in the queue. */
export const TERM_ORDER: SortOrder = [{ column: 'dueOn', kind: 'moment', direction: 'asc', isNullable: true }, ...QUEUE_ORDER];

/** How a column stands in SQL, and a value of it. */
type Column = { sorted: Prisma.Sql; toValue: (value: SortValue) => Prisma.Sql };

const COLUMNS = new Map<string, Column>([
  [
    'dueOn',
    { sorted: Prisma.sql`coalesce(e.due_on, 'infinity')`, toValue: (day) => Prisma.sql`coalesce(${day}::date, 'infinity')` },
  ],
  ['receivedAt', { sorted: Prisma.sql`e.received_at`, toValue: (moment) => Prisma.sql`${moment}::timestamptz` }],
  ['seq', { sorted: Prisma.sql`e.seq`, toValue: (seq) => Prisma.sql`${seq}::bigint` }],
  ['id', { sorted: Prisma.sql`e.id`, toValue: (id) => Prisma.sql`${id}::uuid` }],
]);

function columnOf(name: string): Column {
  const column = COLUMNS.get(name);
  if (!column) throw new Error(`entries are not sorted by ${name}`);
  return column;
}

const SELECTED = Prisma.sql`e.id::text, e.due_on AS "dueOn", e.received_at AS "receivedAt", e.seq`;

export type PageQuery = { name: string; order: SortOrder; filter: object; where: readonly Prisma.Sql[] };

/** A page of the entries that the actor may see. All columns of the order sort in one direction. */
export async function pageOf(reading: Reading, query: PageQuery, given: PageArguments): Promise<Connection<JournalEntry>> {
  const page = readPage(given, query);
  return toConnection(await findRows(reading, query.where, page), page, ({ entry }) => entry);
}

/** The rows of a page, with their entries. */
export async function findRows(reading: Reading, where: readonly Prisma.Sql[], { list, after, limit }: Page) {
  const behind = after === undefined ? [] : [isBehind(list.order, after)];
  const chosen = Prisma.join([visibleTo(reading.actor), ...where, ...behind], ' AND ');
  const rows = await reading.db.$queryRaw<SortedRow[]>`
    SELECT ${SELECTED} FROM entries e WHERE ${chosen} ORDER BY ${sortedBy(list.order)} LIMIT ${limit}`;
  return withEntries(reading, rows);
}

async function withEntries({ db }: Reading, rows: readonly SortedRow[]) {
  const entries = await entriesInOrder(
    db,
    rows.map(({ id }) => id),
  );
  const byId = new Map<string, JournalEntry>(entries.map((entry) => [entry.registration.id, entry]));
  return rows.flatMap((row) => {
    const entry = byId.get(row.id);
    return entry ? [{ ...row, entry }] : [];
  });
}

function isBehind(order: SortOrder, values: readonly SortValue[]): Prisma.Sql {
  const sorted = Prisma.join(order.map(({ column }) => columnOf(column).sorted));
  const given = Prisma.join(order.map(({ column }, at) => columnOf(column).toValue(values[at] ?? null)));
  return order[0]?.direction === 'desc' ? Prisma.sql`(${sorted}) < (${given})` : Prisma.sql`(${sorted}) > (${given})`;
}

function sortedBy(order: SortOrder): Prisma.Sql {
  const direction = { asc: Prisma.sql`ASC`, desc: Prisma.sql`DESC` };
  return Prisma.join(order.map((one) => Prisma.sql`${columnOf(one.column).sorted} ${direction[one.direction]}`));
}
