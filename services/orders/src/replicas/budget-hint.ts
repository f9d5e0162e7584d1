import type { Money } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';

export type BudgetHint = { departmentId: string; kind: string; year: number; free: Money };

/** Keeps what a budget had free last: a hint for people; orders never refuses for lack of money. */
export async function applyBudgetHint(tx: Prisma.TransactionClient, hint: BudgetHint, version: number): Promise<void> {
  const { departmentId, kind, year, free } = hint;
  const key = { departmentId, kind, year };
  if ((await tx.budgetHint.count({ where: { ...key, version: { gte: version } } })) > 0) return;
  const data = { freeTiyn: free.tiyn, version };
  await tx.budgetHint.upsert({ where: { departmentId_kind_year: key }, create: { ...key, ...data }, update: data });
}
