import { type Instant, instant } from '@aleumet/domain';
import type { PrismaClient } from '../generated/prisma/client.ts';

export type SilentAuthority = { fingerprint: string; signatures: number; oldestSignedAt: Instant; askedAgainAt: Instant };

/** The authorities of signatures that wait: one index step for each, however many signatures it has. */
export const AUTHORITIES = `authorities AS (
  (SELECT authority FROM signatures WHERE ask_again_at IS NOT NULL AND authority IS NOT NULL ORDER BY authority LIMIT 1)
  UNION ALL
  SELECT next.authority FROM authorities CROSS JOIN LATERAL (
    SELECT authority FROM signatures AS s WHERE s.authority > authorities.authority AND ask_again_at IS NOT NULL
    ORDER BY authority LIMIT 1) AS next
)`;

const MOST = 100;
const MOST_COUNTED = 1_000;

const SILENT = `WITH RECURSIVE ${AUTHORITIES}
SELECT authority AS fingerprint, counted.* FROM (SELECT authority FROM authorities LIMIT ${MOST}) AS few CROSS JOIN LATERAL (
  SELECT count(*)::int AS signatures, min(signed_at) AS "oldestSignedAt", min(ask_again_at) AS "askedAgainAt" FROM (
    SELECT signed_at, ask_again_at FROM signatures AS s WHERE s.authority = few.authority AND ask_again_at IS NOT NULL
    ORDER BY ask_again_at LIMIT ${MOST_COUNTED}) AS waiting) AS counted
ORDER BY authority`;

type Row = { fingerprint: string; signatures: number; oldestSignedAt: Date; askedAgainAt: Date };

/** The authorities that have not answered about accepted signatures, and how many signatures wait for each. */
export async function findSilentAuthorities(db: PrismaClient): Promise<SilentAuthority[]> {
  const rows = await db.$queryRawUnsafe<Row[]>(SILENT);
  return rows.map(({ oldestSignedAt, askedAgainAt, ...row }) => ({
    ...row,
    ...{ oldestSignedAt: instant(oldestSignedAt), askedAgainAt: instant(askedAgainAt) },
  }));
}
