import { type ClaimId, id, money } from '@aleumet/domain';
import { actingPayer, actingProvider } from '../people/acting.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import type { Claim } from './claim.ts';

export const claimResolvers: Resolvers = {
  Query: {
    claim: (_root, { id: claimId }, { reads }) => reads.claims.find(claimId),
    claims: (_root, { first, after, filter, orderBy }, { reads }) => {
      return reads.claims.list({ first, after }, { ...filter }, orderBy);
    },
  },
  Mutation: {
    approveClaim: async (_root, { input }, { actor, moment, deps, cause, reads }) => {
      const claimId: ClaimId = id(input.claimId);
      await deps.handleLedger({ type: 'ApproveClaim', claimId, by: actingPayer(actor), ...moment }, cause);
      return changed(claimId, reads);
    },
    rejectClaim: async (_root, { input }, { actor, moment, deps, cause, reads }) => {
      const claimId: ClaimId = id(input.claimId);
      const { reason, text } = input;
      const by = actingPayer(actor);
      await deps.handleLedger({ type: 'RejectClaim', claimId, by, reason, text, ...moment }, cause);
      return changed(claimId, reads);
    },
    correctClaim: async (_root, { input }, { actor, moment, deps, cause, reads }) => {
      const claimId: ClaimId = id(input.claimId);
      const amount = money(input.amount.tiyn, 'input.amount');
      const { explanation } = input;
      const by = actingProvider(actor);
      await deps.handleLedger({ type: 'CorrectClaim', claimId, by, amount, explanation, ...moment }, cause);
      return changed(claimId, reads);
    },
    releaseClaim: async (_root, { input }, { actor, moment, deps, cause, reads }) => {
      const claimId: ClaimId = id(input.claimId);
      await deps.handleLedger({ type: 'ReleaseClaim', claimId, by: actingPayer(actor), ...moment }, cause);
      return changed(claimId, reads);
    },
  },
  Claim: {
    __resolveReference: ({ id: claimId }, { reads }) => reads.claims.find(claimId),
    order: ({ orderId }) => ({ id: orderId }),
    act: ({ actId }) => ({ id: actId }),
    person: ({ personId }) => ({ id: personId }),
    department: ({ departmentId }) => ({ id: departmentId }),
    provider: ({ providerId }) => ({ id: providerId }),
    approvedAt: (claim) => (claim.status === 'APPROVED' || claim.status === 'PAID' ? claim.approvedAt : null),
    rejection: (claim) => ('rejection' in claim ? claim.rejection : null),
    correction: (claim) => (claim.status === 'CORRECTED' ? claim.correction : null),
    payment: (claim) => (claim.status === 'PAID' ? claim : null),
  },
  ClaimPayment: {
    register: ({ paymentRegisterId }, _args, { reads }) => reads.paymentRegisters.find(paymentRegisterId),
    enteredAt: ({ paidAt }) => paidAt,
  },
  Act: {
    __resolveReference: ({ id: actId }) => ({ id: actId }),
    claim: ({ id: actId }, _args, { reads }) => reads.claims.ofAct(actId),
  },
};

async function changed(claimId: ClaimId, reads: Context['reads']): Promise<Claim> {
  return (await reads.claims.findAgain(claimId)) ?? refuse('CLAIM_NOT_FOUND', { claimId });
}
