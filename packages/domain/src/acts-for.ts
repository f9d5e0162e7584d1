import type { PersonId } from './ids.ts';

/** A person for whom a citizen may act: as oneself, or as the representative with a scope. */
export type ActsFor = { personId: PersonId; as: 'SELF' | 'INTAKE' | 'ALL' };

/** Returns the persons for whom the citizen may read and sign everything. A power of attorney reaches applications only (A2-6a). */
export function personsSignedFor({ actsFor }: { actsFor: readonly ActsFor[] }): PersonId[] {
  return actsFor.filter(({ as }) => as !== 'INTAKE').map(({ personId }) => personId);
}
