import type { ServiceKind } from '@aleumet/domain';
import type { Connection, PageArguments } from '@aleumet/server';
import { Prisma } from '../generated/prisma/client.ts';
import type { EntryStatus, JournalEntry } from './entry.ts';
import { NEWEST_ORDER, pageOf, QUEUE_ORDER } from './page.ts';
import type { Reading } from './reads.ts';

export type JournalFilter = {
  kind?: ServiceKind | undefined;
  departmentId?: string | undefined;
  statuses?: readonly EntryStatus[] | undefined;
};
export type JournalOrder = 'PLACE' | 'NEWEST';

/** A page of the journal, as far as the actor may see it. */
export async function findJournal(
  reading: Reading,
  filter: JournalFilter,
  { orderBy, ...page }: PageArguments & { orderBy: JournalOrder },
): Promise<Connection<JournalEntry>> {
  const order = orderBy === 'NEWEST' ? NEWEST_ORDER : QUEUE_ORDER;
  return pageOf(reading, { name: 'Query.queueJournal', order, filter, where: conditionsOf(filter) }, page);
}

function conditionsOf({ kind, departmentId, statuses }: JournalFilter): Prisma.Sql[] {
  return [
    ...(kind ? [Prisma.sql`e.kind = ${kind}`] : []),
    ...(departmentId ? [Prisma.sql`e.department_id = ${departmentId}::uuid`] : []),
    ...(statuses ? [Prisma.sql`e.status = ANY(${[...statuses]})`] : []),
  ];
}
