import { type ActsFor, type PersonId, personsSignedFor } from '@aleumet/domain';
import { refuse } from '../refusals.ts';

/** A citizen who acts, with the persons that he or she is or represents. */
export type Citizen = {
  iinDigest: string;
  actsFor: readonly ActsFor[];
};

/** A provider who acts, as the token names it. */
export type ActingProvider = { binDigest: string };

/**
 * Whether the citizen may order and sign for the person: as oneself or as legal representative. A power of attorney for documents
 * (A2-6a) does not reach so far.
 */
export function isRecipient(citizen: Citizen, personId: PersonId): boolean {
  return personsSignedFor(citizen).includes(personId);
}

/** Demands that the row is of a recipient for whom the citizen acts. Anybody else learns nothing, not even that it exists. */
export function requireRecipient(by: Citizen, personId: PersonId): void {
  if (!isRecipient(by, personId)) refuse('ORDER_NOT_FOUND');
}

/** Demands that the citizen may sign for the person. The holder of a power of attorney, who knows the person, reads why not (A2-6a). */
export function requireSigningFor(by: Citizen, personId: PersonId): void {
  if (isRecipient(by, personId)) return;
  const isAttorney = by.actsFor.some((right) => right.personId === personId);
  refuse(isAttorney ? 'OUTSIDE_SCOPE' : 'PERSON_NOT_FOUND');
}
