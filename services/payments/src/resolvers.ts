import { budgetResolvers } from './budget/resolvers.ts';
import { claimResolvers } from './claim/resolvers.ts';
import { guaranteedAmountResolvers } from './guaranteed-amount/resolvers.ts';
import { paymentRegisterResolvers } from './payment-register/resolvers.ts';
import { reservationResolvers } from './reservation/resolvers.ts';

const parts = [budgetResolvers, claimResolvers, guaranteedAmountResolvers, paymentRegisterResolvers, reservationResolvers];

/** The resolvers of all parts of the ledger as one map. */
export const resolvers = {
  ...Object.assign({}, ...parts),
  Query: Object.assign({}, ...parts.map(({ Query }) => Query)),
  Mutation: Object.assign({}, ...parts.map(({ Mutation }) => Mutation)),
};
