import { type ApplicationId, id, type PlainDate } from '@aleumet/domain';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { toDate } from '../plain-dates.ts';
import type { StateRegister } from './registers.ts';

const BATCH = 500;

/** A question that no register has answered yet. */
export type PendingQuery = { requestId: string; applicationId: ApplicationId; register: StateRegister; iin: string };

/** The oldest open questions: those of applications that wait for a decision. */
export async function findPendingQueries(db: PrismaClient, skipped: readonly string[]): Promise<PendingQuery[]> {
  const where = { applicationId: { notIn: [...skipped] }, isOpen: true };
  const include = { application: { select: { personId: true } } };
  const rows = await db.registerQuery.findMany({ where, include, orderBy: { askedAt: 'asc' }, take: BATCH });
  const personIds = rows.map(({ application }) => application.personId);
  const persons = await db.person.findMany({
    where: { id: { in: personIds }, status: 'known' },
    select: { id: true, iin: true },
  });
  const iins = new Map(persons.map((person) => [person.id, person.iin]));
  return rows.flatMap((row) => {
    const iin = iins.get(row.application.personId);
    return iin ? [{ requestId: row.id, applicationId: id(row.applicationId), register: row.register as StateRegister, iin }] : [];
  });
}

/** Results that the State Corporation has kept for more than a month (A2-12b). */
export async function findKeptTooLong(db: PrismaClient, today: PlainDate, skipped: readonly string[]): Promise<ApplicationId[]> {
  const where = { id: { notIn: [...skipped] }, status: 'atCorporation', keepTo: { lt: toDate(today) } };
  const rows = await db.application.findMany({ where, select: { id: true }, orderBy: { keepTo: 'asc' }, take: BATCH });
  return rows.map((row) => id(row.id));
}

/** Open terms computed by an older calendar. */
export async function findOutdatedDues(db: PrismaClient, skipped: readonly string[]): Promise<ApplicationId[]> {
  const calendar = await db.workingCalendar.findFirst({ select: { version: true } });
  if (!calendar) return [];
  const isOpen = { in: ['accepted', 'decided'] };
  const where = { id: { notIn: [...skipped] }, status: isOpen, calendarVersion: { lt: calendar.version } };
  const rows = await db.application.findMany({ where, select: { id: true }, take: BATCH });
  return rows.map((row) => id(row.id));
}
