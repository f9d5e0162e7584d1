import type { Actor } from '@aleumet/server';
import type { ActingProvider } from './parties.ts';

/** The acting provider; `@access` admits no other actor. */
export function actingProvider(actor: Actor): ActingProvider {
  if (actor.kind !== 'PROVIDER') throw new Error(`not a provider: ${actor.kind}`);
  return { binDigest: actor.binDigest };
}
