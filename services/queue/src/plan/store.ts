import { VersionConflict } from '@aleumet/domain';
import type { Change } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Plan, PlanEvent, Planner } from './plan.ts';
import { planRow } from './row.ts';

export type Transaction = Prisma.TransactionClient;

/** Identifies the department or region in one word: it has at most one plan for each kind and year. */
export function plannerKey({ departmentId, region }: Planner): string {
  return departmentId ?? `region ${region}`;
}

/** Stores the change with matching id and version. */
export async function savePlan(tx: Transaction, { before, state, events, version }: Change<Plan, PlanEvent>): Promise<void> {
  if (state.status === 'none') return;
  const data = { ...planRow.toRow(state), planner: plannerKey(state), version };
  if (before.status === 'none') {
    await tx.plan.create({ data, select: { id: true } });
    return;
  }
  const { count } = await tx.plan.updateMany({ where: { id: state.id, version: version - events.length }, data });
  if (count === 0) throw new VersionConflict(`plan ${state.id}`);
}
