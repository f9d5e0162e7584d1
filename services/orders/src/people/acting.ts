import type { Actor } from '@aleumet/server';
import type { ActingProvider, Citizen } from './parties.ts';

/** The citizen who asks. `@access` has let only citizens come so far. */
export function actingCitizen(actor: Actor): Citizen {
  return actor.kind === 'CITIZEN' ? actor : { iinDigest: '', actsFor: [] };
}

/** The provider who asks. `@access` has let only providers come so far. */
export function actingProvider(actor: Actor): ActingProvider {
  return actor.kind === 'PROVIDER' ? actor : { binDigest: '' };
}
