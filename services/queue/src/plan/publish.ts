import { appendOutbox, type Cause, type Change, fact, type SqlTransaction } from '@aleumet/messaging';
import { create, MeasuresPlannedSchema, ServiceKind, toMoneyMessage, toTimestamp } from '@aleumet/proto-events';
import type { FilledPlan, Plan, PlanEvent } from './plan.ts';

/** Tells every event of the change, in its transaction. */
export async function publishPlan(tx: SqlTransaction, change: Change<Plan, PlanEvent>, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  const facts = events.map(({ plan }) => fact(MeasuresPlannedSchema, toMessage(plan), plan.filledAt));
  await appendOutbox(tx, facts, { key: state.id, firstSequence: version - events.length + 1, cause });
}

function toMessage({ id, departmentId, region, kind, year, measures, amount, dueOn, isLate, filledAt, filledBy }: FilledPlan) {
  return create(MeasuresPlannedSchema, {
    ...{ planId: id, region, kind: ServiceKind[kind], year, measures, dueOn, isLate },
    ...(departmentId !== null && { departmentId }),
    ...(filledBy !== null && { specialistId: filledBy }),
    amount: toMoneyMessage(amount),
    plannedAt: toTimestamp(filledAt),
  });
}
