import { id, money } from '@aleumet/domain';
import { budgetSetter } from '../people/acting.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import type { BudgetId } from './budget.ts';

export const budgetResolvers: Resolvers = {
  Query: {
    budget: (_root, { departmentId, kind, year }, { reads }) => reads.budgets.find({ departmentId, kind, year }),
    budgets: (_root, { first, after, filter, orderBy }, { reads }) => reads.budgets.list({ first, after }, filter ?? {}, orderBy),
  },
  Mutation: {
    setBudget: async (_root, { input }, { actor, moment, deps, cause, reads }) => {
      const budgetId: BudgetId = id(input.id);
      const { kind, year } = input;
      const total = money(input.total.tiyn, 'input.total');
      const departmentId = id<'DepartmentId'>(input.departmentId);
      const what = { budgetId, departmentId, kind, year, total };
      await deps.handleLedger({ type: 'SetBudget', by: budgetSetter(actor), ...what, ...moment }, cause);
      return (await reads.budgets.find({ id: budgetId })) ?? refuse('BUDGET_DIFFERS');
    },
  },
  Budget: {
    __resolveReference: ({ id: budgetId }, { reads }) => reads.budgets.find({ id: budgetId }),
    department: ({ departmentId }) => ({ id: departmentId }),
    total: ({ balance }) => balance.total,
    free: ({ balance }) => balance.free,
    reserved: ({ balance }) => balance.reserved,
    owed: ({ balance }) => balance.owed,
    paid: ({ balance }) => balance.paid,
    movements: (budget, { first, after, filter, orderBy }, { reads }) =>
      reads.budgets.movements(budget, { first, after }, { filter: filter ?? {}, sort: orderBy }),
  },
  Movement: {
    order: ({ orderId }) => orderId && { id: orderId },
    claim: ({ claimId }, _args, { reads }) => claimId && reads.claims.find(claimId),
  },
};
