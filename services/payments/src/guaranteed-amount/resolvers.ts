import { dayBetween, id, money, NO_PRODUCT, plainDate, productOf, tariffUnit } from '@aleumet/domain';
import type { Resolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import type { GuaranteedAmountId } from './guaranteed-amount.ts';

/** The first and the last day of the years that have budgets. */
const BUDGET_YEARS = { least: '2000-01-01', most: '2199-12-31' };

export const guaranteedAmountResolvers: Resolvers = {
  Query: {
    guaranteedAmounts: (_root, { first, after, filter: { kind, region, inForceOn } }, { reads }) => {
      const on = inForceOn == null ? null : plainDate(inForceOn, 'inForceOn');
      return reads.guaranteedAmounts.list({ first, after }, { kind, region: region ?? null, on });
    },
  },
  Mutation: {
    setGuaranteedAmount: async (_root, { input }, { moment, deps, cause, reads }) => {
      const entryId: GuaranteedAmountId = id(input.id);
      const { kind, region } = input;
      const product = productOf(kind, input.product, 'input.product');
      const per = tariffUnit(kind, input.per, 'input.per');
      const validFrom = dayBetween(input.validFrom, BUDGET_YEARS, 'input.validFrom');
      const amount = money(input.amount.tiyn, 'input.amount');
      const entry = { id: entryId, kind, product, region, validFrom, per, amount };
      await deps.handleGuaranteedAmount({ type: 'SetGuaranteedAmount', ...entry, ...moment }, cause);
      return (await reads.guaranteedAmounts.findAgain(entryId)) ?? refuse('GUARANTEED_AMOUNT_DIFFERS');
    },
  },
  GuaranteedAmount: {
    __resolveReference: ({ id: entryId }, { reads }) => reads.guaranteedAmounts.find(entryId),
    product: ({ product }) => (product === NO_PRODUCT ? null : product),
  },
};
