import type { PersonId } from './ids.ts';

/** A person for whom a citizen may act: the citizen, or someone represented within a scope. */
export type ActsFor = { personId: PersonId; as: 'SELF' | 'INTAKE' | 'ALL' };

/**
 * Returns the persons for whom the citizen may read and sign everything. The holder of a power of attorney may only handle
 * applications (A2-6a).
 */
export function personsSignedFor({ actsFor }: { actsFor: readonly ActsFor[] }): PersonId[] {
  return actsFor.filter(({ as }) => as !== 'INTAKE').map(({ personId }) => personId);
}
