import { id, instant, money, SERVICE_KINDS, VersionConflict } from '@aleumet/domain';
import type { Change } from '@aleumet/messaging';
import { z } from 'zod';
import type { Plan as PlanRow, Prisma } from '../generated/prisma/client.ts';
import { fromDateColumn } from '../plain-dates.ts';
import type { FilledPlan, Plan, PlanEvent, Planner } from './plan.ts';

export type Transaction = Prisma.TransactionClient;

const kind = z.enum(SERVICE_KINDS);

/** Whose module it is, as one word: at most one plan for each with kind and year. */
export function plannerKey({ departmentId, region }: Planner): string {
  return departmentId ?? `region ${region}`;
}

export function fromRow(row: PlanRow): FilledPlan {
  return {
    id: id(row.id),
    departmentId: row.departmentId === null ? null : id(row.departmentId),
    region: row.region,
    kind: kind.parse(row.kind),
    year: row.year,
    measures: row.measures,
    amount: money(Number(row.amountTiyn)),
    dueOn: fromDateColumn(row.dueOn),
    isLate: row.late,
    filledAt: instant(row.filledAt),
    filledBy: row.filledBy === null ? null : id(row.filledBy),
  };
}

/** Writes the change where id and version match. */
export async function savePlan(tx: Transaction, { before, state, events, version }: Change<Plan, PlanEvent>): Promise<void> {
  if (state.status === 'none') return;
  const { status: _, isLate: late, amount, dueOn, ...columns } = state;
  const data = { ...columns, late, amountTiyn: amount.tiyn, dueOn: new Date(dueOn), planner: plannerKey(state), version };
  if (before.status === 'none') {
    await tx.plan.create({ data, select: { id: true } });
    return;
  }
  const { count } = await tx.plan.updateMany({ where: { id: state.id, version: version - events.length }, data });
  if (count === 0) throw new VersionConflict(`plan ${state.id}`);
}
