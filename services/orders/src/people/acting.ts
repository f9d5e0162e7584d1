import type { Actor } from '@aleumet/server';
import type { ActingProvider, Citizen } from './parties.ts';

/** The acting citizen; `@access` admits nobody else. */
export function actingCitizen(actor: Actor): Citizen {
  return actor.kind === 'CITIZEN' ? actor : { iinDigest: '', actsFor: [] };
}

/** The acting provider; `@access` admits nobody else. */
export function actingProvider(actor: Actor): ActingProvider {
  return actor.kind === 'PROVIDER' ? actor : { binDigest: '' };
}
