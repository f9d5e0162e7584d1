import { id, instant, InvalidInput, plainDate } from '@aleumet/domain';
import { type Actor, type Connection, type PageArguments, readPage, toConnection } from '@aleumet/server';
import { Prisma } from '../generated/prisma/client.ts';
import type { JournalEntry } from './entry.ts';
import { entriesInOrder, type Reading } from './reads.ts';
import { visibleTo } from './visible.ts';

/** One column of an order: how it sorts, how it stands in a cursor, and how a cursor's word becomes a value again. */
type Column = { sorts: Prisma.Sql; told: Prisma.Sql; read: (word: string) => Prisma.Sql };

/** By moment of receipt, then by sequence (A2-22b). */
export const QUEUE_ORDER: readonly Column[] = [
  {
    sorts: Prisma.sql`e.received_at`,
    told: Prisma.sql`to_char(e.received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    read: (word) => Prisma.sql`${instant(word, 'after')}::timestamptz`,
  },
  { sorts: Prisma.sql`e.seq`, told: Prisma.sql`e.seq::text`, read: (word) => Prisma.sql`${wholeNumber(word)}::bigint` },
  { sorts: Prisma.sql`e.id`, told: Prisma.sql`e.id::text`, read: (word) => Prisma.sql`${id(word, 'after')}::uuid` },
];

/** By the specialist's term, entries without one last; then as in the queue. */
export const TERM_ORDER: readonly Column[] = [
  {
    sorts: Prisma.sql`coalesce(e.due_on, 'infinity')`,
    told: Prisma.sql`coalesce(e.due_on, 'infinity')::text`,
    read: (word) => Prisma.sql`${word === 'infinity' ? word : plainDate(word, 'after')}::date`,
  },
  ...QUEUE_ORDER,
];

export type PageQuery = { order: readonly Column[]; isDescending: boolean; where: readonly Prisma.Sql[] };

/** A page of the entries that the actor may see, in an order whose last column is unique. */
export async function pageOf(reading: Reading, query: PageQuery, given: PageArguments): Promise<Connection<JournalEntry>> {
  const page = readPage(given);
  const { chosen, sorted, key } = clausesOf(query, reading.actor, page.after);
  const rows = await reading.db.$queryRaw<{ id: string; key: string }[]>`
    SELECT e.id::text, ${key} AS key FROM entries e WHERE ${chosen} ORDER BY ${sorted} LIMIT ${page.limit}`;
  const keys = new Map(rows.map(({ id: entryId, key }) => [entryId, key]));
  const entries = await entriesInOrder(reading.db, [...keys.keys()]);
  return toConnection(entries, page, ({ registration }) => keys.get(registration.id) ?? '');
}

/** What a page is made of in SQL: which rows `e` of entries the actor may see of it, how they sort, what their cursors hold. */
export function clausesOf(query: PageQuery, actor: Actor, cursor: string | undefined) {
  const { order, isDescending, where } = query;
  const after = cursor === undefined ? [] : [isBehind(query, cursor)];
  const direction = isDescending ? Prisma.sql` DESC` : Prisma.sql` ASC`;
  return {
    chosen: Prisma.join([visibleTo(actor), ...where, ...after], ' AND '),
    sorted: Prisma.join(order.map(({ sorts }) => Prisma.sql`${sorts}${direction}`)),
    key: Prisma.sql`concat_ws(' ', ${Prisma.join(order.map(({ told }) => told))})`,
  };
}

function isBehind({ order, isDescending }: PageQuery, cursor: string): Prisma.Sql {
  const words = cursor.split(' ');
  if (words.length !== order.length) throw new InvalidInput('after', 'not a cursor of this list');
  const values = Prisma.join(order.map(({ read }, at) => read(words[at] ?? '')));
  const columns = Prisma.join(order.map(({ sorts }) => sorts));
  return isDescending ? Prisma.sql`(${columns}) < (${values})` : Prisma.sql`(${columns}) > (${values})`;
}

function wholeNumber(word: string): string {
  if (!/^\d{1,18}$/.test(word)) throw new InvalidInput('after', 'not a cursor of this list');
  return word;
}
