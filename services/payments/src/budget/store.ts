import { VersionConflict } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Budget } from './budget.ts';
import { toBudget, toRow } from './row.ts';

type Transaction = Prisma.TransactionClient;

/** Returns a budget by its id, or by department, kind and year. */
export type BudgetSelector = { departmentId: string; kind: string; year: number };

/**
 * Locks the budgets until the transaction ends, always in the order of their ids, so that two transactions never deadlock. Every
 * movement of money waits here, so the first one gets the last money.
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

/** Stores a budget that has changed since version `from`. */
export async function saveBudget(tx: Transaction, budget: Budget, from: number): Promise<void> {
  const data = toRow(budget);
  if (from === 0) {
    await tx.budget.create({ data, select: { id: true } });
    return;
  }
  const { count } = await tx.budget.updateMany({ where: { id: budget.id, version: from }, data });
  if (count === 0) throw new VersionConflict(`budget ${budget.id}`);
}
