import { type ClaimId, id, type PlainDate, plainDate } from '@aleumet/domain';
import { actingPayer } from '../people/acting.ts';
import type { PaymentRegisterId } from '../claim/claim.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';

export const paymentRegisterResolvers: Resolvers = {
  Query: {
    paymentRegister: (_root, { id: registerId }, { reads }) => reads.paymentRegisters.find(registerId),
    paymentRegisters: (_root, { first, after, filter }, { reads }) => {
      const span = { from: dayOf(filter?.paidFrom, 'paidFrom'), to: dayOf(filter?.paidTo, 'paidTo') };
      return reads.paymentRegisters.list({ first, after }, span);
    },
  },
  Mutation: {
    payClaims: async (_root, { input }, { actor, moment, deps, cause, reads }) => {
      const registerId: PaymentRegisterId = id(input.id);
      const claimIds = input.claimIds.map((claimId): ClaimId => id(claimId));
      const paidOn = plainDate(input.paidOn, 'input.paidOn');
      await deps.handleLedger({ type: 'PayClaims', registerId, claimIds, paidOn, by: actingPayer(actor), ...moment }, cause);
      return (await reads.paymentRegisters.find(registerId)) ?? refuse('PAYMENT_REGISTER_DIFFERS');
    },
  },
  PaymentRegister: {
    __resolveReference: ({ id: registerId }, { reads }) => reads.paymentRegisters.find(registerId),
    department: ({ departmentId }) => ({ id: departmentId }),
    claimCount: ({ claimIds }) => claimIds.length,
    claims: ({ id: paymentRegisterId }, { first, after }, { reads }) =>
      reads.claims.list({ first, after }, { paymentRegisterId }, 'OLDEST'),
  },
};

function dayOf(day: string | null | undefined, path: string): PlainDate | null {
  return day == null ? null : plainDate(day, path);
}
