import type { ServiceKind } from '@aleumet/domain';
import type { Connection, PageArguments } from '@aleumet/server';
import { Prisma } from '../generated/prisma/client.ts';
import type { EntryStatus, JournalEntry } from './entry.ts';
import { NEWEST_ORDER, pageOf, QUEUE_ORDER } from './page.ts';
import type { Reading } from './reads.ts';
import { STATUSES } from './entry.ts';

export type JournalFilter = {
  kind: ServiceKind;
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
  const { kind, departmentId, statuses = STATUSES } = filter;
  const order = orderBy === 'NEWEST' ? NEWEST_ORDER : QUEUE_ORDER;
  const each = Prisma.sql`unnest(${[...new Set(statuses)]}::text[]) AS one (status)`;
  const ofDepartment = departmentId ? [Prisma.sql`e.department_id = ${departmentId}::uuid`] : [];
  const where = [Prisma.sql`e.kind = ${kind}`, Prisma.sql`e.status = one.status`, ...ofDepartment];
  return pageOf(reading, { name: 'Query.queueJournal', order, filter, parts: [{ each, where }] }, page);
}
