import { id } from '@aleumet/domain';
import { createCommandHandler, type Database, type Handle, type Loaded } from '@aleumet/messaging';
import { queuePolicyOn } from '../policy.ts';
import { type FillPlan, fillPlan, type PlanFacts } from './decisions/fill-plan.ts';
import { evolve, type Plan, type PlanEvent } from './plan.ts';
import { publishPlan } from './publish.ts';
import { planRow } from './row.ts';
import { plannerKey, savePlan, type Transaction } from './store.ts';

/** Every change of a plan passes through this handler. */
export function createHandlePlan(db: Database<Transaction>, committed: () => void): Handle<FillPlan> {
  return createCommandHandler<Transaction, Plan, FillPlan, PlanEvent, PlanFacts>({
    db,
    decider: { initial: { status: 'none' }, decide: fillPlan, evolve },
    load: loadPlan,
    save: savePlan,
    publish: publishPlan,
    committed,
  });
}

async function loadPlan(tx: Transaction, command: FillPlan): Promise<Loaded<Plan, PlanFacts>> {
  const { planId, planner, kind, year, today } = command;
  const row = await tx.plan.findUnique({ where: { id: planId } });
  const planner_kind_year = { planner: plannerKey(planner), kind, year };
  const same = await tx.plan.findUnique({ where: { planner_kind_year }, select: { id: true } });
  const otherPlanId = same && same.id !== planId ? id<'PlanId'>(same.id) : null;
  const state: Plan = row ? { ...planRow.fromRow(row), status: 'filled' } : { status: 'none' };
  return { state, facts: { policy: queuePolicyOn(kind, today), otherPlanId }, version: Number(row?.version ?? 0) };
}
