import { id, type OrderId, type PlainDate } from '@aleumet/domain';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { AWAITS_SERVICE } from './order.ts';

/** Maximum number of orders in one sweep. */
const AT_MOST = 500;

/** Orders whose last day to answer has passed without an answer. */
export async function ordersWithOverdueAnswer(
  db: PrismaClient,
  today: PlainDate,
  skipped: readonly string[],
): Promise<OrderId[]> {
  const where = { id: { notIn: [...skipped] }, status: 'SENT', answerOverdue: false, answerBy: { lt: new Date(today) } };
  return idsOf(await db.order.findMany({ where, select: { id: true }, take: AT_MOST, orderBy: { answerBy: 'asc' } }));
}

/** Open orders whose deadlines were computed with an older working calendar. */
export async function ordersByAnOlderCalendar(db: PrismaClient, skipped: readonly string[]): Promise<OrderId[]> {
  const calendar = await db.workingCalendar.findUnique({ where: { id: 1 }, select: { version: true } });
  if (!calendar) return [];
  const where = { id: { notIn: [...skipped] }, status: { in: [...AWAITS_SERVICE] }, calendarVersion: { lt: calendar.version } };
  return idsOf(await db.order.findMany({ where, select: { id: true }, take: AT_MOST }));
}

/** The open orders of the entry: one, or several if the kind of service allows it. */
export async function liveOrdersOf(db: PrismaClient, entryId: string): Promise<OrderId[]> {
  return idsOf(await db.order.findMany({ where: { entryId, closedOn: null }, select: { id: true } }));
}

function idsOf(rows: readonly { id: string }[]): OrderId[] {
  return rows.map((row) => id(row.id));
}
