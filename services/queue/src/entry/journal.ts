import type { ServiceKind } from '@aleumet/domain';
import { type Connection, type PageArguments, readPage, toConnection } from '@aleumet/server';
import { Prisma } from '../generated/prisma/client.ts';
import type { EntryStatus, JournalEntry } from './entry.ts';
import { entriesInOrder, type Reading } from './reads.ts';
import { visibleTo } from './visible.ts';

export type JournalFilter = {
  kind?: ServiceKind | undefined;
  departmentId?: string | undefined;
  personId?: string | undefined;
  statuses?: readonly EntryStatus[] | undefined;
};
export type JournalOrder = 'PLACE' | 'NEWEST';

type Keyed = { id: string; key: string };

/** A text that sorts as the entry stands in the queue: moment of receipt, then sequence (A2-22b). */
export const QUEUE_KEY = Prisma.sql`to_char(e.received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') || '.' || lpad(e.seq::text, 19, '0')`;

/** A page of the journal, as far as the actor may see it. */
export async function findJournal(
  reading: Reading,
  filter: JournalFilter,
  { orderBy, ...page }: PageArguments & { orderBy: JournalOrder },
): Promise<Connection<JournalEntry>> {
  const key = Prisma.sql`(${QUEUE_KEY} || '.' || e.id) COLLATE "C"`;
  return pageOf(reading, { key, isDescending: orderBy === 'NEWEST', where: conditionsOf(filter) }, page);
}

export type PageQuery = { key: Prisma.Sql; isDescending: boolean; where: readonly Prisma.Sql[] };

/** A page of entries in the order of a key that is unique. */
export async function pageOf(reading: Reading, query: PageQuery, given: PageArguments): Promise<Connection<JournalEntry>> {
  const page = readPage(given);
  const { key, isDescending, where } = query;
  const after =
    page.after === undefined ? [] : [isDescending ? Prisma.sql`${key} < ${page.after}` : Prisma.sql`${key} > ${page.after}`];
  const all = Prisma.join([visibleTo(reading.actor), ...where, ...after], ' AND ');
  const direction = isDescending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const rows = await reading.db.$queryRaw<Keyed[]>`
    SELECT e.id::text, ${key} AS key FROM entries e
    WHERE ${all} ORDER BY key ${direction} LIMIT ${page.limit}`;
  const keys = new Map(rows.map((row) => [row.id, row.key]));
  const entries = await entriesInOrder(
    reading.db,
    rows.map(({ id }) => id),
  );
  return toConnection(entries, page, ({ registration }) => keys.get(registration.id) ?? '');
}

function conditionsOf({ kind, departmentId, personId, statuses }: JournalFilter): Prisma.Sql[] {
  return [
    ...(kind ? [Prisma.sql`e.kind = ${kind}`] : []),
    ...(departmentId ? [Prisma.sql`e.department_id = ${departmentId}::uuid`] : []),
    ...(personId ? [Prisma.sql`e.person_id = ${personId}::uuid`] : []),
    ...(statuses ? [Prisma.sql`e.status = ANY(${[...statuses]})`] : []),
  ];
}
