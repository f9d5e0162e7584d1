import { addMilliseconds, dayOf, id, type Moment, type InvitationId, SERVICE_KINDS } from '@aleumet/domain';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { toDate } from '../plain-dates.ts';
import { intakePolicyOn } from '../policy.ts';

const BATCH = 500;

/** Invitations whose last day for a reply, and the extra time after it, have passed. */
export async function findSilentInvitations(
  db: PrismaClient,
  { now, today }: Moment,
  skipped: readonly string[],
): Promise<InvitationId[]> {
  // A2-17a
  const endedBefore = SERVICE_KINDS.map((kind) => {
    const graceMinutes = intakePolicyOn(kind, today).replyGraceMinutes;
    return { kind, replyBy: { lt: toDate(dayOf(addMilliseconds(now, -graceMinutes * 60_000))) } };
  });
  // The last day is never later than today, so only that part of the index is read.
  const replyBy = { lt: toDate(today) };
  const where = { id: { notIn: [...skipped] }, status: 'SENT', replyBy, OR: endedBefore };
  const rows = await db.invitation.findMany({ where, select: { id: true }, orderBy: { replyBy: 'asc' }, take: BATCH });
  return rows.map((row) => id(row.id));
}

/** Open terms of reply computed by an older calendar. */
export async function findOutdatedInvitations(db: PrismaClient, skipped: readonly string[]): Promise<InvitationId[]> {
  const calendar = await db.workingCalendar.findFirst({ select: { version: true } });
  if (!calendar) return [];
  const where = { id: { notIn: [...skipped] }, status: 'SENT', calendarVersion: { lt: calendar.version } };
  const rows = await db.invitation.findMany({ where, select: { id: true }, take: BATCH });
  return rows.map((row) => id(row.id));
}
