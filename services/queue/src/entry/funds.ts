import { id, minus, type Money, money, type PlainDate, yearOf } from '@aleumet/domain';
import { tariffInForce, type TariffRow, toTariff } from '@aleumet/messaging';
import { Prisma } from '../generated/prisma/client.ts';
import { mostCost } from '../policy.ts';
import type { Registration } from './entry.ts';
import type { FundsFact } from './facts.ts';
import { renewedDays } from './renewed-days.ts';
import type { Transaction } from './store.ts';

type Turn = Pick<Registration, 'departmentId' | 'region' | 'kind' | 'measureId' | 'receivedAt' | 'seq'>;
export type FundsQuestion = { registration: Turn; today: PlainDate; isRelease: boolean };

/**
 * Returns the available money of the budget minus what open transfers may need, the highest cost of one transfer, and the first
 * entry that waits for the same money. The lock on the budget ensures that transfers of a department and kind are decided one at a
 * time.
 */
export async function findFunds(tx: Transaction, question: FundsQuestion): Promise<FundsFact> {
  const free = await lockFree(tx, question);
  const held = await sumHeld(tx, question);
  return {
    available: minus(money(free), money(held)),
    basis: await findBasis(tx, question),
    earlierEntryId: await findEarlier(tx, question),
  };
}

/** A budget that has not been published has no money. */
async function lockFree(tx: Transaction, { registration: { departmentId, kind }, today }: FundsQuestion): Promise<number> {
  const [budget] = await tx.$queryRaw<{ free_tiyn: bigint }[]>`
    SELECT free_tiyn FROM budgets WHERE department_id = ${departmentId}::uuid AND kind = ${kind} AND year = ${yearOf(today)} FOR UPDATE`;
  return Number(budget?.free_tiyn ?? 0);
}

async function sumHeld(tx: Transaction, { registration: { departmentId, kind } }: FundsQuestion): Promise<number> {
  const [row] = await tx.$queryRaw<{ held: bigint }[]>`
    SELECT coalesce(sum(held_tiyn), 0)::bigint AS held FROM entries
    WHERE department_id = ${departmentId}::uuid AND kind = ${kind} AND status = 'SELECTION_OPEN' AND held_tiyn > 0`;
  return Number(row?.held ?? 0);
}

const TARIFF = tariffInForce({
  ...{ kind: '$1', product: '(SELECT product FROM measures WHERE measure_id = $2::uuid)' },
  ...{ region: '$3', on: '$4::date' },
});

async function findBasis(
  tx: Transaction,
  { registration: { region, kind, measureId }, today }: FundsQuestion,
): Promise<Money | null> {
  const [row] = await tx.$queryRawUnsafe<TariffRow[]>(TARIFF, kind, measureId, region, today);
  return row ? mostCost(toTariff(row), today) : null;
}

/** Earlier entries that wait for a transfer; for a release also those whose right has renewed (A2-25e, A2-26a, GAP-8). */
async function findEarlier(
  tx: Transaction,
  { registration, today, isRelease }: FundsQuestion,
): Promise<FundsFact['earlierEntryId']> {
  const { departmentId, kind, receivedAt, seq } = registration;
  const ofQueue = Prisma.sql`e.department_id = ${departmentId}::uuid AND e.kind = ${kind}`;
  const firstOf = (each: Prisma.Sql, condition: Prisma.Sql) => Prisma.sql`SELECT first.* FROM ${each}, LATERAL (
    SELECT e.id, e.received_at, e.seq FROM entries e WHERE ${ofQueue} AND ${condition} AND (e.received_at, e.seq) < (${receivedAt}::timestamptz, ${seq})
      AND coalesce(e.valid_until, 'infinity') >= ${today}::date ORDER BY e.received_at, e.seq, e.id LIMIT 1) AS first`;
  const waiting = firstOf(WAITING, Prisma.sql`e.status = waits.status`);
  const renewed = firstOf(renewedDays(ofQueue, today), Prisma.sql`e.next_on = renewed.next_on`);
  const [earlier] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM (${Prisma.join(isRelease ? [waiting, renewed] : [waiting], ' UNION ALL ')}) AS e
    ORDER BY received_at, seq LIMIT 1`;
  return earlier ? id(earlier.id) : null;
}

const WAITING = Prisma.sql`(VALUES ('ACTIVATION_REQUESTED'), ('WAITING_FOR_FUNDS')) AS waits (status)`;
