import type { Instant } from '@aleumet/domain';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { askAgainAt } from './ask-again-at.ts';

/** How many signatures one sweep asks about; the next one takes the rest. */
const AT_MOST = 20;

/** Signatures about which the authorities are to be asked again. */
export async function findSignaturesDue(db: PrismaClient, now: Instant, skipped: readonly string[]): Promise<string[]> {
  const where = { id: { notIn: [...skipped] }, revocation: 'unknown', askAgainAt: { lte: now } };
  const rows = await db.signature.findMany({ where, select: { id: true }, orderBy: { askAgainAt: 'asc' }, take: AT_MOST });
  return rows.map(({ id }) => id);
}

/** What is needed to ask again. */
export async function getSignature(db: PrismaClient, id: string) {
  return db.signature.findUniqueOrThrow({ where: { id } });
}

/** Puts off a question that nobody has answered. */
export async function putOff(
  db: PrismaClient,
  { id, timesAsked }: { id: string; timesAsked: number },
  now: Instant,
): Promise<void> {
  const data = { timesAsked: timesAsked + 1, askAgainAt: askAgainAt(now, timesAsked + 1) };
  await db.signature.updateMany({ where: { id, revocation: 'unknown' }, data });
}
