import { type PersonId, refuse } from '@aleumet/domain';

/** A citizen who acts, with the persons that he or she is or represents. */
export type Citizen = {
  iinDigest: string;
  actsFor: readonly { personId: PersonId; as: 'SELF' | 'INTAKE' | 'ALL' }[];
};

/** A provider who acts, as the token names it. */
export type ActingProvider = { binDigest: string };

/**
 * Demands that the citizen may order and sign for the person: as oneself or as legal representative. A power of attorney
 * for documents (A2-6a) does not reach so far. A stranger learns nothing, not even that the order exists.
 */
export function requireRecipient(by: Citizen, personId: PersonId): void {
  const rights = by.actsFor.filter((right) => right.personId === personId);
  if (rights.some(({ as }) => as !== 'INTAKE')) return;
  refuse(rights.length > 0 ? 'OUTSIDE_SCOPE' : 'ORDER_NOT_FOUND');
}
