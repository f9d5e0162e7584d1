import { type ActsFor, type PersonId, personsSignedFor } from '@aleumet/domain';
import { refuse } from '../refusals.ts';

/** An acting citizen, with the persons for whom he or she may act. */
export type Citizen = {
  iinDigest: string;
  actsFor: readonly ActsFor[];
};

/** An acting provider, as named in the token. */
export type ActingProvider = { binDigest: string };

/**
 * Whether the citizen may order and sign for the person: as the person or as legal representative. The holder of a power of
 * attorney may not.
 */
export function isRecipient(citizen: Citizen, personId: PersonId): boolean {
  return personsSignedFor(citizen).includes(personId);
}

/**
 * Refuses unless the row belongs to a recipient for whom the citizen may act; the answer is the same as for a row that does not
 * exist.
 */
export function requireRecipient(by: Citizen, personId: PersonId): void {
  if (!isRecipient(by, personId)) refuse('ORDER_NOT_FOUND');
}

/**
 * Refuses unless the citizen may sign for the person. The holder of a power of attorney, who may know the person, gets the reason.
 */
export function requireSigningFor(by: Citizen, personId: PersonId): void {
  if (isRecipient(by, personId)) return;
  const isAttorney = by.actsFor.some((right) => right.personId === personId);
  refuse(isAttorney ? 'OUTSIDE_SCOPE' : 'PERSON_NOT_FOUND');
}
