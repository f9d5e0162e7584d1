import { id } from '@aleumet/domain';
import type { MutationResolvers, PublicContractResolvers, QueryResolvers } from '../generated/graphql.ts';
import { actingCitizen } from '../people/acting.ts';
import { refuse } from '../refusals.ts';

export const contractQueries = {
  publicContractText: (_root, _args, { deps }) => {
    const { version, from: validFrom, kk, ru, en } = deps.law.contract;
    return { version, validFrom, text: { kk, ru, en } };
  },
} satisfies QueryResolvers;

export const contractMutations = {
  signPublicContract: async (_root, { input }, { deps, reads, actor, moment, cause }) => {
    const contractId = id<'ContractId'>(input.contractId, 'contractId');
    const personId = id<'PersonId'>(input.personId, 'personId');
    const document = await deps.verifySigned(input.contract, moment.now);
    await deps.handleContract(
      { type: 'SignContract', contractId, personId, by: actingCitizen(actor), document, ...moment },
      cause,
    );
    return (await reads.contractOfPerson(personId)) ?? refuse('CONTRACT_NOT_FOUND');
  },
} satisfies MutationResolvers;

export const contractFields: PublicContractResolvers = {
  __resolveReference: (reference, { reads }) => reads.findContract(reference.id),
  signature: ({ signatureId }, _args, { reads }) => reads.findSignature(signatureId),
};
