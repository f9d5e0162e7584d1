import type { Tx } from './database.ts';
import { createOfferReads } from './offer/reads.ts';
import { createProviderReads } from './provider/reads.ts';

export type Reads = ReturnType<typeof createReads>;

/** What one request can look up, with its own loaders. */
export function createReads(db: Tx) {
  return { providers: createProviderReads(db), offers: createOfferReads(db) };
}
