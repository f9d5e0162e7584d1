import { addMilliseconds, type ApplicationId, id, type Instant, oneOf, type PlainDate } from '@aleumet/domain';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { toDate } from '../plain-dates.ts';
import { STATE_REGISTERS, type StateRegister } from './registers.ts';

const BATCH = 500;

/** Maximum number of requests to one register in a sweep. */
const BATCH_OF_REGISTER = 100;

/** A request that the register has not answered yet. */
export type PendingQuery = {
  requestId: string;
  applicationId: ApplicationId;
  register: StateRegister;
  iin: string;
  timesAsked: number;
};

export type PendingScan = { now: Instant; skipped: readonly string[] };

/**
 * Returns requests that are due, of applications without a decision: a limited number for each register, so that one that is
 * unavailable for days does not block the others.
 */
export async function findPendingQueries(db: PrismaClient, { now, skipped }: PendingScan): Promise<PendingQuery[]> {
  const include = { application: { select: { personId: true } } };
  const isDue = { applicationId: { notIn: [...skipped] }, isOpen: true, nextAskAt: { lte: new Date(now) } };
  const found = STATE_REGISTERS.map((register) =>
    db.registerQuery.findMany({
      where: { ...isDue, register },
      ...{ include, orderBy: { nextAskAt: 'asc' }, take: BATCH_OF_REGISTER },
    }),
  );
  const rows = (await Promise.all(found)).flat();
  const personIds = rows.map(({ application }) => application.personId);
  const persons = await db.person.findMany({
    where: { id: { in: personIds }, status: 'KNOWN' },
    select: { id: true, iin: true },
  });
  const iins = new Map(persons.map((person) => [person.id, person.iin]));
  return rows.flatMap((row) => {
    const iin = iins.get(row.application.personId);
    const register = oneOf(STATE_REGISTERS, row.register, 'register');
    const { id: requestId, timesAsked } = row;
    return iin ? [{ requestId, applicationId: id(row.applicationId), register, iin, timesAsked }] : [];
  });
}

const LONGEST_PAUSE_MINUTES = 60;

/** Schedules the next attempt: at the next sweep, then after pauses that double, up to an hour. */
export async function putOff(
  db: PrismaClient,
  { requestId, timesAsked }: Pick<PendingQuery, 'requestId' | 'timesAsked'>,
  now: Instant,
): Promise<void> {
  const minutes = Math.min(2 ** Math.min(timesAsked, 10) - 1, LONGEST_PAUSE_MINUTES);
  const data = { timesAsked: timesAsked + 1, nextAskAt: new Date(addMilliseconds(now, minutes * 60_000)) };
  await db.registerQuery.updateMany({ where: { id: requestId, isOpen: true }, data });
}

/** Results that the State Corporation has kept for more than a month (A2-12b). */
export async function findKeptTooLong(db: PrismaClient, today: PlainDate, skipped: readonly string[]): Promise<ApplicationId[]> {
  const where = { id: { notIn: [...skipped] }, status: 'AT_STATE_CORPORATION', custodyKeepTo: { lt: toDate(today) } };
  const rows = await db.application.findMany({ where, select: { id: true }, take: BATCH });
  return rows.map((row) => id(row.id));
}

/** Open deadlines computed with an older calendar. */
export async function findOutdatedDues(db: PrismaClient, skipped: readonly string[]): Promise<ApplicationId[]> {
  const calendar = await db.workingCalendar.findFirst({ select: { version: true } });
  if (!calendar) return [];
  const isOpen = { in: ['ACCEPTED', 'DECIDED'] };
  const where = { id: { notIn: [...skipped] }, status: isOpen, calendarVersion: { lt: calendar.version } };
  const rows = await db.application.findMany({ where, select: { id: true }, take: BATCH });
  return rows.map((row) => id(row.id));
}
