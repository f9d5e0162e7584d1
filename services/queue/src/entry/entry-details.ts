import { type Instant, instant, isMoreThan, money, yearOf } from '@aleumet/domain';
import { tariffInForce, type TariffRow, toTariff } from '@aleumet/messaging';
import { shown } from '@aleumet/server';
import { Prisma, type Transfer } from '../generated/prisma/client.ts';
import { mostCost } from '../policy.ts';
import { HOLDS_PLACE } from './entry.ts';
import type { Reading } from './reads.ts';

/** Written as a literal instead of a parameter, because PostgreSQL must see at planning that the partial index applies. */
const HOLDING = Prisma.raw(HOLDS_PLACE.map((status) => `'${status}'`).join(', '));

export type TransferRow = {
  transferNo: number | null;
  decidedAt: Instant;
  specialist: { id: string } | null;
  fundsAvailable: boolean | null;
  queueNo: number;
};

/**
 * Returns the places in the queue: the number of entries with a place that were received earlier. Null without a place. Each entry
 * counts only from the previous one, so a queue is read once for a page, not once for each row (20 last of 100,000: 388 -> 5 ms).
 */
export async function findPlaces(db: Reading['db'], ids: readonly string[]): Promise<(number | null)[]> {
  const rows = await db.$queryRaw<{ id: string; place: number }[]>`
    WITH asked AS MATERIALIZED (
      SELECT id, department_id, kind, received_at, seq, lag(received_at) OVER earlier AS from_at, lag(seq) OVER earlier AS from_seq
      FROM entries WHERE id = ANY(${ids}::uuid[]) AND status IN (${HOLDING})
      WINDOW earlier AS (PARTITION BY department_id, kind ORDER BY received_at, seq))
    SELECT id::text, (1 + sum(between_them) OVER (PARTITION BY department_id, kind ORDER BY received_at, seq))::int AS place
    FROM asked, LATERAL (SELECT count(*) AS between_them FROM entries e
      WHERE e.department_id = asked.department_id AND e.kind = asked.kind AND e.status IN (${HOLDING})
        AND (e.received_at, e.seq) >= (coalesce(asked.from_at, '-infinity'), coalesce(asked.from_seq, 0))
        AND (e.received_at, e.seq) < (asked.received_at, asked.seq)) AS counted`;
  const byId = new Map(rows.map(({ id, place }) => [id, place]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Transfers of each entry, oldest first. */
export async function findTransfers(db: Reading['db'], ids: readonly string[]): Promise<(TransferRow | Error)[][]> {
  const rows = await db.transfer.findMany({ where: { entryId: { in: [...ids] } }, orderBy: { version: 'asc' } });
  const byEntry = Map.groupBy(rows, ({ entryId }) => entryId);
  return ids.map((id) => (byEntry.get(id) ?? []).map((row) => shown(`transfer ${id} ${row.version}`, () => toTransferRow(row))));
}

function toTransferRow({ transferNo, at, specialistId, fundsAvailable, queueNo }: Transfer): TransferRow {
  return {
    ...{ transferNo, fundsAvailable, decidedAt: instant(at), queueNo: Number(queueNo) },
    specialist: specialistId === null ? null : { id: specialistId },
  };
}

type FundedRow = { id: string; available: bigint; tariff: TariffRow | null };

/** Whether there is enough money for the next transfer of each entry, computed as for a transfer. */
export async function findFunded({ db, moment: { today } }: Reading, ids: readonly string[]): Promise<(boolean | Error)[]> {
  const rows = await db.$queryRaw<FundedRow[]>`
    WITH asked AS MATERIALIZED (
      SELECT e.id, e.department_id, e.kind, e.region, m.product, ${today}::date AS today FROM entries e JOIN measures m USING (measure_id)
      WHERE e.id = ANY(${ids}::uuid[])),
    held AS MATERIALIZED (
      SELECT department_id, kind, (SELECT coalesce(sum(e.held_tiyn), 0) FROM entries e WHERE e.department_id = queue.department_id
        AND e.kind = queue.kind AND e.status = 'SELECTION_OPEN' AND e.held_tiyn > 0) AS tiyn
      FROM (SELECT DISTINCT department_id, kind FROM asked) AS queue)
    SELECT asked.id::text, (coalesce(b.free_tiyn, 0) - held.tiyn)::bigint AS available, to_jsonb(tariff) AS tariff
    FROM asked JOIN held USING (department_id, kind)
    LEFT JOIN budgets b ON b.department_id = asked.department_id AND b.kind = asked.kind AND b.year = ${yearOf(today)}
    LEFT JOIN LATERAL (${TARIFF}) AS tariff ON true`;
  const byId = new Map(rows.map(({ id, ...row }) => [id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    if (!row?.tariff) return false;
    const { available, tariff } = row;
    return shown(`guaranteed amount for ${id}`, () => !isMoreThan(mostCost(toTariff(tariff), today), money(Number(available))));
  });
}

const TARIFF = Prisma.raw(
  tariffInForce({ kind: 'asked.kind', product: 'asked.product', region: 'asked.region', on: 'asked.today' }),
);
