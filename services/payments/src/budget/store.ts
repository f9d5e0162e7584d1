import { id, instant, type Money, money, VersionConflict } from '@aleumet/domain';
import type { Budget as BudgetRow, Prisma } from '../generated/prisma/client.ts';
import { serviceKind } from '../service-kinds.ts';
import { type Budget, type BudgetChanged, MONEY_STATES, type MoneyState } from './budget.ts';

type Transaction = Prisma.TransactionClient;

/** A budget by its id, or by what it is for. */
export type BudgetSelector = { departmentId: string; kind: string; year: number };

/**
 * Locks the budgets until the transaction ends, always in the order of their ids, so that two transactions never wait for each
 * other. Whoever moves money waits here: the last tenge goes to the one who came first.
 */
export async function lockBudgets(tx: Transaction, ids: readonly string[], selector?: BudgetSelector): Promise<Budget[]> {
  const { departmentId = null, kind = null, year = null } = selector ?? {};
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM budgets
    WHERE id = ANY(${[...ids]}::uuid[])
       OR (department_id = ${departmentId}::uuid AND kind = ${kind} AND year = ${year}::int)
    ORDER BY id FOR UPDATE`;
  if (locked.length === 0) return [];
  return (await tx.budget.findMany({ where: { id: { in: locked.map((row) => row.id) } } })).map(toBudget);
}

/** Writes a budget that grew from version `from`. */
export async function saveBudget(tx: Transaction, budget: Budget, from: number): Promise<void> {
  const { balance, changedAt, version } = budget;
  const columns = { ...toColumns(balance), changedAt, version };
  if (from === 0) {
    const { id: budgetId, departmentId, region, kind, year } = budget;
    await tx.budget.create({ data: { id: budgetId, departmentId, region, kind, year, ...columns }, select: { id: true } });
    return;
  }
  const { count } = await tx.budget.updateMany({ where: { id: budget.id, version: from }, data: columns });
  if (count === 0) throw new VersionConflict(`budget ${budget.id}`);
}

/** Keeps where the money of a budget went; `sequence` is the version of the budget after it. */
export function toMovementRow({ head, movement, changedAt }: BudgetChanged, sequence: number): Prisma.MovementCreateManyInput {
  const { from, to, amount, orderId, claimId } = movement;
  const states = { fromState: from, toState: to };
  return { budgetId: head.id, sequence, ...states, amountTiyn: amount.tiyn, orderId, claimId, movedAt: changedAt };
}

/** Reads a row. */
export function toBudget(row: BudgetRow): Budget {
  return {
    id: id(row.id),
    departmentId: id(row.departmentId),
    region: row.region,
    kind: serviceKind(row.kind),
    year: row.year,
    balance: {
      total: amount(row.totalTiyn),
      free: amount(row.freeTiyn),
      reserved: amount(row.reservedTiyn),
      owed: amount(row.owedTiyn),
      paid: amount(row.paidTiyn),
    },
    changedAt: instant(row.changedAt),
    version: Number(row.version),
  };
}

/** Reads a state of money; null is outside of the budget. */
export function toMoneyState(text: string | null): MoneyState | null {
  return MONEY_STATES.find((state) => state === text) ?? null;
}

function toColumns({ total, free, reserved, owed, paid }: Budget['balance']) {
  return {
    totalTiyn: total.tiyn,
    freeTiyn: free.tiyn,
    reservedTiyn: reserved.tiyn,
    owedTiyn: owed.tiyn,
    paidTiyn: paid.tiyn,
  };
}

function amount(tiyn: bigint): Money {
  return money(Number(tiyn));
}
