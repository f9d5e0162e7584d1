import { id, type Instant, oneOfWords, record, rowOf, text } from '@aleumet/domain';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { type Sender, SENDERS, type SmsId } from '../sms/sms.ts';

/** An SMS whose next attempt may begin, and which attempt that is. */
export type DueSms = { smsId: SmsId; attempt: number };

/** At most `limit` SMS that are due at `now`, without those of `skipped`. */
export type DueScan = { now: Instant; skipped: readonly string[]; limit: number };

/** The data of an SMS that the gateway needs. */
export type ReadySms = { id: SmsId; number: string; text: string; sender: Sender };

const outgoingRow = rowOf('sms', record({ text, sender: oneOfWords(SENDERS) }));

/** The SMS that wait for an attempt, the longest waiting first. */
export async function findDue(db: PrismaClient, { now, skipped, limit }: DueScan): Promise<DueSms[]> {
  const rows = await db.smsRecord.findMany({
    where: { id: { notIn: [...skipped] }, nextAttemptAt: { lte: new Date(now) } },
    orderBy: { nextAttemptAt: 'asc' },
    select: { id: true, attempts: true },
    take: limit,
  });
  return rows.map((row) => ({ smsId: id(row.id), attempt: row.attempts + 1 }));
}

/** Returns the data to send for an attempt that has begun; undefined when the SMS has become undelivered instead. */
export async function findOutgoing(db: PrismaClient, { smsId, attempt }: DueSms): Promise<ReadySms | undefined> {
  const row = await db.smsRecord.findFirst({ where: { id: smsId, status: 'WAITING', attempts: attempt } });
  if (row?.phone == null) return undefined;
  return { id: smsId, number: row.phone, ...outgoingRow.fromRow(row) };
}
