import { type ServiceKind, yearOf } from '@aleumet/domain';
import type { Connection, PageArguments } from '@aleumet/server';
import { Prisma } from '../generated/prisma/client.ts';
import type { JournalEntry } from './entry.ts';
import { pageOf, TERM_ORDER } from './page.ts';
import type { Reading } from './reads.ts';

export const QUEUE_TASKS = ['ANSWER_ACTIVATION', 'TRANSFER_WHEN_FUNDED', 'DECIDE', 'RELEASE_NEW_YEAR'] as const;
export type QueueTask = (typeof QUEUE_TASKS)[number];

export type WorkFilter = { kind?: ServiceKind | undefined; tasks?: readonly QueueTask[] | undefined };

/** What waits for a specialist: terms that end soonest first, then the others in the order of the queue. */
export async function findWorkList(reading: Reading, filter: WorkFilter, page: PageArguments): Promise<Connection<JournalEntry>> {
  const { kind, tasks = QUEUE_TASKS } = filter;
  const year = yearOf(reading.moment.today);
  const wanted =
    tasks.length === 0
      ? Prisma.sql`FALSE`
      : Prisma.join(
          tasks.map((task) => conditionOf(task, year)),
          ' OR ',
        );
  const where = [Prisma.sql`(${wanted})`, ...(kind ? [Prisma.sql`e.kind = ${kind}`] : [])];
  return pageOf(reading, { name: 'Query.workList', order: TERM_ORDER, filter, where }, page);
}

function conditionOf(task: QueueTask, year: number): Prisma.Sql {
  switch (task) {
    case 'ANSWER_ACTIVATION':
      return Prisma.sql`e.status = 'activationRequested'`;
    case 'TRANSFER_WHEN_FUNDED':
      return Prisma.sql`e.status = 'waitingForFunds'`;
    case 'DECIDE':
      return Prisma.sql`(e.status = 'needsDecision' AND e.used_year IS NULL)`;
    case 'RELEASE_NEW_YEAR':
      return Prisma.sql`(e.status IN ('usedThisYear', 'needsDecision') AND e.used_year < ${year})`;
  }
}
