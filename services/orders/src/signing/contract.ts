import { id } from '@aleumet/domain';
import { contractText } from '../documents/contract.ts';
import type { DocumentsToSignInput } from '../generated/graphql.ts';
import { requireSigningFor } from '../people/parties.ts';
import { type DocumentsToSign, onlyDocuments, type Signing } from './asking.ts';
import { needed } from './needed.ts';

/** The public contract in force, for this person (A2-27a). */
export async function contractDocuments(input: DocumentsToSignInput, { deps, by }: Signing): Promise<DocumentsToSign> {
  const contractId = id<'ContractId'>(needed(input.contractId, 'contractId'));
  const personId = id<'PersonId'>(needed(input.personId, 'personId'));
  requireSigningFor(by, personId);
  return onlyDocuments({ kind: 'PUBLIC_CONTRACT', text: contractText({ contractId, personId }, deps.law.contract) });
}
