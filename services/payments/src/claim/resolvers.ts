import { type ClaimId, id, money } from '@aleumet/domain';
import { actingPayer, actingProvider } from '../people/acting.ts';
import type { Context } from '../context.ts';
import type { ClaimStatus as Status, Resolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import type { Claim, ClaimStatus } from './claim.ts';

const STATUSES = {
  registered: 'REGISTERED',
  corrected: 'CORRECTED',
  approved: 'APPROVED',
  rejected: 'REJECTED',
  released: 'RELEASED',
  paid: 'PAID',
} as const satisfies Record<ClaimStatus, Status>;

const FROM_STATUS = {
  REGISTERED: 'registered',
  CORRECTED: 'corrected',
  APPROVED: 'approved',
  REJECTED: 'rejected',
  RELEASED: 'released',
  PAID: 'paid',
} as const satisfies Record<Status, ClaimStatus>;

export const claimResolvers: Resolvers = {
  Query: {
    claim: (_root, { id: claimId }, { reads }) => reads.claims.find(claimId),
    claims: (_root, { first, after, filter, orderBy }, { reads }) => {
      const statuses = filter?.statuses?.map((status) => FROM_STATUS[status]);
      return reads.claims.list({ first, after }, { ...filter, statuses }, orderBy);
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
    status: ({ status }) => STATUSES[status],
    order: ({ orderId }) => ({ id: orderId }),
    act: ({ actId }) => ({ id: actId }),
    person: ({ personId }) => ({ id: personId }),
    department: ({ departmentId }) => ({ id: departmentId }),
    provider: ({ providerId }) => ({ id: providerId }),
    approvedAt: (claim) => (claim.status === 'approved' || claim.status === 'paid' ? claim.approvedAt : null),
    rejection: (claim) => ('rejection' in claim ? claim.rejection : null),
    correction: (claim) => (claim.status === 'corrected' ? claim.correction : null),
    payment: (claim) => (claim.status === 'paid' ? claim : null),
  },
  ClaimPayment: {
    register: ({ registerId }, _args, { reads }) => reads.paymentRegisters.find(registerId),
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
