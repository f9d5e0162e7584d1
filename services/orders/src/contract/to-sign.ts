import { id } from '@aleumet/domain';
import type { QueryResolvers } from '../generated/graphql.ts';
import { actingCitizen } from '../people/acting.ts';
import { requireSigningFor } from '../people/parties.ts';
import { contractText } from './documents.ts';

/** The public contract in force, for this person. */
export const contractToSign = {
  contractToSign: (_root, input, { deps, actor }) => {
    const contractId = id<'ContractId'>(input.contractId, 'contractId');
    const personId = id<'PersonId'>(input.personId, 'personId');
    requireSigningFor(actingCitizen(actor), personId);
    return { kind: 'PUBLIC_CONTRACT', text: contractText({ contractId, personId }, deps.law.contract) };
  },
} satisfies QueryResolvers;
