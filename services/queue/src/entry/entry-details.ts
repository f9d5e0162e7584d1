import { type Instant, instant, yearOf } from '@aleumet/domain';
import { policyOn } from '../policy.ts';
import { HOLDS_PLACE } from './entry.ts';
import type { Reading } from './reads.ts';

export type TransferRow = {
  transferNo: number | null;
  decidedAt: Instant;
  specialist: { id: string } | null;
  fundsAvailable: boolean | null;
  queueNo: number;
};

/** Places in the queue: how many that hold one were received earlier, in one query for all. Null without a place. */
export async function findPlaces(db: Reading['db'], ids: readonly string[]): Promise<(number | null)[]> {
  const rows = await db.$queryRaw<{ id: string; place: number }[]>`
    SELECT e.id::text, 1 + (SELECT count(*)::int FROM entries o WHERE o.department_id = e.department_id AND o.kind = e.kind
      AND o.status = ANY(${[...HOLDS_PLACE]}) AND (o.received_at, o.seq) < (e.received_at, e.seq)) AS place
    FROM entries e WHERE e.id = ANY(${ids}::uuid[]) AND e.status = ANY(${[...HOLDS_PLACE]})`;
  const byId = new Map(rows.map(({ id, place }) => [id, place]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Transfers of each entry, oldest first. */
export async function findTransfers(db: Reading['db'], ids: readonly string[]): Promise<TransferRow[][]> {
  const rows = await db.transfer.findMany({ where: { entryId: { in: [...ids] } }, orderBy: { version: 'asc' } });
  const byEntry = Map.groupBy(rows, ({ entryId }) => entryId);
  return ids.map((id) =>
    (byEntry.get(id) ?? []).map(({ transferNo, at, specialistId, fundsAvailable, queueNo }) => ({
      ...{ transferNo, fundsAvailable, decidedAt: instant(at), queueNo: Number(queueNo) },
      specialist: specialistId === null ? null : { id: specialistId },
    })),
  );
}

/** Whether the money suffices for the next transfer of each entry, counted as a transfer counts it (A2-25e). */
export async function findFunded({ db, moment: { today }, policies }: Reading, ids: readonly string[]): Promise<boolean[]> {
  const { mostBedDays } = policyOn(policies, today);
  const rows = await db.$queryRaw<{ id: string; funded: boolean | null }[]>`
    SELECT e.id::text, coalesce(b.free_tiyn, 0) - (SELECT coalesce(sum(o.held_tiyn), 0) FROM entries o
        WHERE o.department_id = e.department_id AND o.kind = e.kind AND o.status = 'selectionOpen')
      >= (SELECT a.amount_tiyn * CASE a.per WHEN 'BED_DAY' THEN ${mostBedDays} ELSE 1 END FROM guaranteed_amounts a
        WHERE a.kind = e.kind AND a.region = e.region AND a.product = m.product AND a.valid_from <= ${today}::date
        ORDER BY a.valid_from DESC, a.version DESC LIMIT 1) AS funded
    FROM entries e JOIN measures m ON m.measure_id = e.measure_id
    LEFT JOIN budgets b ON b.department_id = e.department_id AND b.kind = e.kind AND b.year = ${yearOf(today)}
    WHERE e.id = ANY(${ids}::uuid[])`;
  const byId = new Map(rows.map(({ id, funded }) => [id, funded === true]));
  return ids.map((id) => byId.get(id) ?? false);
}
