import { id } from '@aleumet/domain';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { ComplaintId } from './complaint.ts';

const BATCH = 500;

/** Open terms of an answer computed by an older calendar. */
export async function findOutdatedComplaints(db: PrismaClient, skipped: readonly string[]): Promise<ComplaintId[]> {
  const calendar = await db.workingCalendar.findFirst({ select: { version: true } });
  if (!calendar) return [];
  const where = { id: { notIn: [...skipped] }, status: 'REGISTERED', calendarVersion: { lt: calendar.version } };
  const rows = await db.complaint.findMany({ where, select: { id: true }, take: BATCH });
  return rows.map((row) => id(row.id));
}
