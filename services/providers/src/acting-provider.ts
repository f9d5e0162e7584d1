import type { Actor } from '@aleumet/server';

/** A provider who acts, as the token names it. */
export type ActingProvider = { binDigest: string };

/** The provider behind a request; `@access` lets no other actor come here. */
export function actingProvider(actor: Actor): ActingProvider {
  if (actor.kind !== 'PROVIDER') throw new Error(`not a provider: ${actor.kind}`);
  return { binDigest: actor.binDigest };
}
