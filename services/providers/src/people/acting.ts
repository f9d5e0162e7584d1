import type { Actor } from '@aleumet/server';
import type { ActingProvider } from './parties.ts';

/** The provider behind a request; `@access` lets no other actor come here. */
export function actingProvider(actor: Actor): ActingProvider {
  if (actor.kind !== 'PROVIDER') throw new Error(`not a provider: ${actor.kind}`);
  return { binDigest: actor.binDigest };
}
