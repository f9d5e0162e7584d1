import type { PlainDate } from '@aleumet/domain';
import { Prisma } from '../generated/prisma/client.ts';

/**
 * A table `renewed` of the days, up to `today`, on which the used rights of the entries `e` of a queue renew: each day once, with
 * one index access. Within a day the index has the entries in the order of the queue.
 */
export function renewedDays(ofQueue: Prisma.Sql, today: PlainDate): Prisma.Sql {
  const next = Prisma.sql`SELECT min(e.next_on) FROM entries e WHERE ${ofQueue} AND e.next_on <= ${today}::date`;
  return Prisma.sql`(WITH RECURSIVE days (next_on) AS (
      (${next}) UNION ALL SELECT (${next} AND e.next_on > days.next_on) FROM days WHERE days.next_on IS NOT NULL)
    SELECT next_on FROM days WHERE next_on IS NOT NULL) AS renewed`;
}
