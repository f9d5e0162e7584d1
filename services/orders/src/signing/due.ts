import type { Instant } from '@aleumet/domain';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { askAgainAt } from './ask-again-at.ts';
import { AUTHORITIES } from './silent-authorities.ts';
import type { Unknown } from './standing.ts';

/** Maximum number of signatures of one authority in a sweep. */
const AT_MOST = 100;

/** Selected by authority, so that one that is unavailable for days does not fill the batch and block others. */
const DUE = `WITH RECURSIVE ${AUTHORITIES}
SELECT due.id, authority FROM authorities CROSS JOIN LATERAL (
  SELECT id, ask_again_at FROM signatures AS s
  WHERE s.authority = authorities.authority AND ask_again_at <= $1::timestamptz AND NOT id = ANY($2::text[])
  ORDER BY ask_again_at LIMIT ${AT_MOST}) AS due
ORDER BY authority, due.ask_again_at`;

/** Signatures about which the authority is to be asked again, the longest waiting first. */
export async function findSignaturesDue(db: PrismaClient, now: Instant, skipped: readonly string[]) {
  const rows = await db.$queryRawUnsafe<{ id: string; authority: string }[]>(DUE, now, [...skipped]);
  return [...Map.groupBy(rows, ({ authority }) => authority)].map(([authority, due]) => ({
    authority,
    ids: due.map(({ id }) => id),
  }));
}

/** What is needed to ask again. */
export async function getSignature(db: PrismaClient, id: string) {
  return db.signature.findUniqueOrThrow({ where: { id } });
}

/** Postpones a request that was not answered. */
export async function putOff(
  db: PrismaClient,
  { id, timesAsked }: { id: string; timesAsked: number },
  { authority, now }: Pick<Unknown, 'authority'> & { now: Instant },
): Promise<void> {
  const data = { timesAsked: timesAsked + 1, askAgainAt: askAgainAt(now, timesAsked + 1), authority };
  await db.signature.updateMany({ where: { id, revocation: 'UNKNOWN' }, data });
}
