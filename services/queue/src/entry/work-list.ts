import { SERVICE_KINDS, type ServiceKind } from '@aleumet/domain';
import type { Connection, PageArguments } from '@aleumet/server';
import { Prisma } from '../generated/prisma/client.ts';
import type { JournalEntry } from './entry.ts';
import { pageOf, type Part, TERM_ORDER } from './page.ts';
import type { Reading } from './reads.ts';
import { renewedDays } from './renewed-days.ts';
import { visibleTo } from '../people/visibility.ts';

export const QUEUE_TASKS = ['ANSWER_ACTIVATION', 'TRANSFER_WHEN_FUNDED', 'DECIDE', 'RELEASE'] as const;
export type QueueTask = (typeof QUEUE_TASKS)[number];

export type WorkFilter = { kind?: ServiceKind | undefined; tasks?: readonly QueueTask[] | undefined };

/** Entries that wait for a specialist: earliest deadlines first, then the others in the order of the queue. */
export async function findWorkList(reading: Reading, filter: WorkFilter, page: PageArguments): Promise<Connection<JournalEntry>> {
  const { kind, tasks = QUEUE_TASKS } = filter;
  const kinds = Prisma.sql`unnest(${kind ? [kind] : [...SERVICE_KINDS]}::text[]) AS one (kind)`;
  const parts = [...new Set(tasks)].map((task) => partOf(task, kinds, reading));
  return pageOf(reading, { name: 'Query.workList', order: TERM_ORDER, filter, parts }, page);
}

/** An entry is in one part only, because its status and the day on which its right renews determine the task. */
function partOf(task: QueueTask, kinds: Prisma.Sql, { actor, moment }: Reading): Part {
  const ofKind = Prisma.sql`e.kind = one.kind`;
  switch (task) {
    case 'ANSWER_ACTIVATION':
      return { each: kinds, where: [ofKind, Prisma.sql`e.status = 'ACTIVATION_REQUESTED'`], hasTerm: true };
    case 'TRANSFER_WHEN_FUNDED':
      return { each: kinds, where: [ofKind, Prisma.sql`e.status = 'WAITING_FOR_FUNDS'`] };
    case 'DECIDE':
      return { each: kinds, where: [ofKind, Prisma.sql`e.status = 'NEEDS_DECISION' AND e.next_on IS NULL`] };
    case 'RELEASE': {
      const days = renewedDays(Prisma.sql`${visibleTo(actor)} AND ${ofKind}`, moment.today);
      return { each: Prisma.sql`${kinds}, LATERAL ${days}`, where: [ofKind, Prisma.sql`e.next_on = renewed.next_on`] };
    }
  }
}
