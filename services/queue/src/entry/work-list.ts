import { SERVICE_KINDS, type ServiceKind, yearOf } from '@aleumet/domain';
import type { Connection, PageArguments } from '@aleumet/server';
import { Prisma } from '../generated/prisma/client.ts';
import type { JournalEntry } from './entry.ts';
import { pageOf, type Part, TERM_ORDER } from './page.ts';
import type { Reading } from './reads.ts';
import { visibleTo } from '../people/visibility.ts';

export const QUEUE_TASKS = ['ANSWER_ACTIVATION', 'TRANSFER_WHEN_FUNDED', 'DECIDE', 'RELEASE_NEW_YEAR'] as const;
export type QueueTask = (typeof QUEUE_TASKS)[number];

export type WorkFilter = { kind?: ServiceKind | undefined; tasks?: readonly QueueTask[] | undefined };

/** What waits for a specialist: terms that end soonest first, then the others in the order of the queue. */
export async function findWorkList(reading: Reading, filter: WorkFilter, page: PageArguments): Promise<Connection<JournalEntry>> {
  const { kind, tasks = QUEUE_TASKS } = filter;
  const kinds = Prisma.sql`unnest(${kind ? [kind] : [...SERVICE_KINDS]}::text[]) AS one (kind)`;
  const parts = [...new Set(tasks)].map((task) => partOf(task, kinds, reading));
  return pageOf(reading, { name: 'Query.workList', order: TERM_ORDER, filter, parts }, page);
}

/** An entry is in one part only, for its status and the year that it has used decide the task. */
function partOf(task: QueueTask, kinds: Prisma.Sql, { actor, moment }: Reading): Part {
  const ofKind = Prisma.sql`e.kind = one.kind`;
  switch (task) {
    case 'ANSWER_ACTIVATION':
      return { each: kinds, where: [ofKind, Prisma.sql`e.status = 'ACTIVATION_REQUESTED'`], hasTerm: true };
    case 'TRANSFER_WHEN_FUNDED':
      return { each: kinds, where: [ofKind, Prisma.sql`e.status = 'WAITING_FOR_FUNDS'`] };
    case 'DECIDE':
      return { each: kinds, where: [ofKind, Prisma.sql`e.status = 'NEEDS_DECISION' AND e.used_year IS NULL`] };
    case 'RELEASE_NEW_YEAR': {
      // Year by year: within one, the index holds the entries in the order of the queue. LIMIT says how few years there are: expecting a
      // thousand, PostgreSQL compiles the query first (JIT: 440 ms instead of 1).
      const first = Prisma.sql`SELECT min(e.used_year) FROM entries e WHERE ${visibleTo(actor)} AND ${ofKind} AND e.used_year IS NOT NULL`;
      const years = Prisma.sql`SELECT generate_series((${first}), ${yearOf(moment.today) - 1}) AS year LIMIT 50`;
      const each = Prisma.sql`${kinds}, LATERAL (${years}) AS used`;
      return { each, where: [ofKind, Prisma.sql`e.used_year = used.year`] };
    }
  }
}
