import { id, money } from '@aleumet/domain';
import type { Context } from '../context.ts';
import type { MeasuresPlanResolvers, MutationResolvers, QueryResolvers } from '../generated/graphql.ts';
import { actorAs } from '../people/acting.ts';
import { planDueOn, queuePolicyOn } from '../policy.ts';
import type { Planner } from './plan.ts';

const query = {
  // A2-22a: a plan that is missing after the last day is overdue, which is a warning only.
  measuresPlanning: async (_root, { kind, year }, { actor, reads, moment }) => {
    const plan = await reads.plan(await plannerOf({ actor, reads }), { kind, year });
    const dueOn = planDueOn(queuePolicyOn(kind, moment.today), year);
    return { kind, year, dueOn, isOverdue: !plan && moment.today > dueOn, plan };
  },
  measuresPlans: (_root, { filter: { year, kind }, first, after }, { reads }) =>
    reads.plans({ year, kind: kind ?? undefined }, { first, after }),
} satisfies QueryResolvers;

const mutation = {
  fillPlan: async (_root, { input }, { actor, reads, deps, moment, cause }) => {
    const { kind, year, measures } = input;
    const planner = await plannerOf({ actor, reads });
    const specialistId = actor.kind === 'SPECIALIST' ? actor.specialistId : null;
    const planId = id<'PlanId'>(input.id);
    const amount = money(input.amount.tiyn);
    await deps.handlePlan({ type: 'FillPlan', planId, planner, specialistId, kind, year, measures, amount, ...moment }, cause);
    const plan = await reads.plan(planner, { kind, year });
    if (!plan) throw new Error(`a filled plan is not there: ${planId}`);
    return plan;
  },
} satisfies MutationResolvers;

/** Returns whose plan the actor fills in: that of the department, or of the region (A2-22a). */
async function plannerOf({ actor, reads }: Pick<Context, 'actor' | 'reads'>): Promise<Planner> {
  if (actor.kind === 'REGIONAL_SPECIALIST') return { departmentId: null, region: actor.region };
  const { departmentId } = actorAs(actor, 'SPECIALIST');
  return { departmentId, region: await reads.regionOf(departmentId) };
}

/** The fields of a plan, as the schema shows them. */
const fields = {
  department: ({ departmentId }) => (departmentId === null ? null : { id: departmentId }),
} satisfies MeasuresPlanResolvers;

export const planResolvers = { query, mutation, fields };
