import { isSame, type Moment, type Money, type ServiceKind, type SpecialistId, yearOf } from '@aleumet/domain';
import { planDueOn, type QueuePolicy } from '../../policy.ts';
import { refuse } from '../../refusals.ts';
import type { FilledPlan, MeasuresPlanned, Plan, Planner, PlanId } from '../plan.ts';

export type FillPlan = Moment & {
  type: 'FillPlan';
  planId: PlanId;
  planner: Planner;
  specialistId: SpecialistId | null;
  kind: ServiceKind;
  year: number;
  measures: number;
  amount: Money;
};

export type PlanFacts = {
  policy: QueuePolicy;
  /** Another plan for the same department or region, kind and year. */ otherPlanId: PlanId | null;
};

/**
 * A specialist fills in the Measures planning module for the department or region, before 25 December of the previous year. A later
 * plan is accepted and marked as late, because the law states no consequence (A2-22a).
 */
export function fillPlan(plan: Plan, command: FillPlan, { policy, otherPlanId }: PlanFacts): MeasuresPlanned[] {
  const { planId, planner, kind, year, measures, amount, now, today, specialistId } = command;
  requireSamePlan(plan, command);
  if (otherPlanId) refuse('PLAN_EXISTS', { planId: otherPlanId });
  const before = plan.status === 'filled' ? plan : null;
  if (before?.measures === measures && isSame(before.amount, amount)) return [];
  if (year < yearOf(today)) refuse('PLAN_YEAR_OVER', { year });
  if (year > yearOf(today) + 1) refuse('PLAN_YEAR_TOO_EARLY', { year });

  const dueOn = planDueOn(policy, year);
  // A plan that was filled in on time and is changed later remains on time.
  const isLate = before ? before.isLate : today > dueOn;
  const filled: FilledPlan = {
    ...{ id: planId, departmentId: planner.departmentId, region: planner.region, kind, year, measures, amount },
    ...{ dueOn, isLate, filledAt: now, filledBy: specialistId },
  };
  return [{ type: 'MeasuresPlanned', plan: filled }];
}

function requireSamePlan(plan: Plan, { planner, kind, year }: FillPlan): void {
  if (plan.status === 'none') return;
  const samePlanner = plan.departmentId === planner.departmentId && plan.region === planner.region;
  if (!samePlanner || plan.kind !== kind || plan.year !== year) refuse('PLAN_NOT_YOURS');
}
