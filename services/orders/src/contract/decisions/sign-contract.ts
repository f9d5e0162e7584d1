import type { ContractId, Moment, PersonId } from '@aleumet/domain';
import { contractText } from '../documents.ts';
import { type Citizen, requireSigningFor } from '../../people/parties.ts';
import { refuse } from '../../refusals.ts';
import { requireSigner } from '../../signing/require-signer.ts';
import type { SignedDocument } from '../../signing/signed-document.ts';
import type { Contract, PublicContractSigned } from '../contract.ts';
import type { ContractFacts } from '../facts.ts';

export type SignContract = Moment & {
  type: 'SignContract';
  contractId: ContractId;
  personId: PersonId;
  by: Citizen;
  document: SignedDocument;
};

/** The recipient signs the public contract before the first order; each version of the text is signed once (A2-27a). */
export function signContract(contract: Contract, command: SignContract, facts: ContractFacts): PublicContractSigned[] {
  const { contractId, personId, by, document, now } = command;
  requireSigningFor(by, personId);
  if (contract.status === 'SIGNED') return contract.signatureId === document.signatureId ? [] : refuse('CONTRACT_ALREADY_SIGNED');
  if (facts.signedAs !== null) refuse('CONTRACT_ALREADY_SIGNED');
  if (document.text !== contractText(command, facts.text)) refuse('DOCUMENT_OUTDATED', { document: 'PUBLIC_CONTRACT' });
  requireSigner(document.signer, { iinDigest: by.iinDigest });
  const signed = { ...facts.person, id: contractId, personId, textVersion: facts.text.version, signedAt: now };
  return [{ type: 'PublicContractSigned', contract: signed, document }];
}
