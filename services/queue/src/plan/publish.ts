import { appendOutbox, type Cause, type Change, tell, type SqlTransaction } from '@aleumet/messaging';
import { MeasuresPlannedSchema, ServiceKind, toMoneyMessage, toTimestamp } from '@aleumet/proto-events';
import type { FilledPlan, Plan, PlanEvent } from './plan.ts';

/** Tells every event of the change, in its transaction. */
export async function publishPlan(tx: SqlTransaction, change: Change<Plan, PlanEvent>, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  const told = events.map(({ plan }) => tell(MeasuresPlannedSchema, toMessage(plan), plan.filledAt));
  await appendOutbox(tx, told, { key: state.id, firstSequence: version - events.length + 1, cause });
}

function toMessage({ id, departmentId, region, kind, year, measures, amount, dueOn, isLate, filledAt, filledBy }: FilledPlan) {
  return {
    ...{ planId: id, region, kind: ServiceKind[kind], year, measures, dueOn, isLate },
    ...(departmentId !== null && { departmentId }),
    ...(filledBy !== null && { specialistId: filledBy }),
    amount: toMoneyMessage(amount),
    plannedAt: toTimestamp(filledAt),
  };
}
