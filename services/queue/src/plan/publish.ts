import { appendOutbox, type Cause, type Change, tell, type SqlTransaction } from '@aleumet/messaging';
import { MeasuresPlannedSchema, toMoneyMessage, toTimestamp } from '@aleumet/proto-events';
import { toAbout } from './about.ts';
import type { FilledPlan, Plan, PlanEvent } from './plan.ts';

/** Stores every event of the change in the outbox, in the same transaction. */
export async function publishPlan(tx: SqlTransaction, change: Change<Plan, PlanEvent>, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  const outboxEvents = events.map(({ plan }) => tell(MeasuresPlannedSchema, toMessage(plan), plan.filledAt));
  await appendOutbox(tx, outboxEvents, { key: state.id, firstSequence: version - events.length + 1, cause });
}

function toMessage(plan: FilledPlan) {
  const { id, year, measures, amount, dueOn, isLate, filledAt, filledBy } = plan;
  return {
    about: toAbout(plan),
    ...{ planId: id, year, measures, dueOn, isLate },
    ...(filledBy !== null && { specialistId: filledBy }),
    amount: toMoneyMessage(amount),
    plannedAt: toTimestamp(filledAt),
  };
}
