import type { ContractId, DepartmentId, Instant, PersonId } from '@aleumet/domain';
import type { SignedDocument } from '../signing/signed-document.ts';

/*
 * The public contract of a person, one for each version of its text (A2-27a):
 *
 *   none ──PublicContractSigned (recipient)──► signed
 */

export type SignedContract = {
  id: ContractId;
  personId: PersonId;
  departmentId: DepartmentId;
  region: string;
  ageBand: string;
  disabilityGroup: string;
  textVersion: string;
  signedAt: Instant;
};

export type Contract = { status: 'none' } | (SignedContract & { status: 'SIGNED'; signatureId: string; documentDigest: string });

export type PublicContractSigned = { type: 'PublicContractSigned'; contract: SignedContract; document: SignedDocument };

export type ContractEvent = PublicContractSigned;

/** Returns the state after the event. */
export function evolve(_contract: Contract, { contract, document }: ContractEvent): Contract {
  return { status: 'SIGNED', ...contract, signatureId: document.signatureId, documentDigest: document.digest };
}
