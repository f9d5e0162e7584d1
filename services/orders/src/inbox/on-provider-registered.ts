import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { ProviderRegisteredSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyProvider } from '../replicas/provider.ts';

/** A provider may receive orders, and its key may sign. */
export const onProviderRegistered = reaction(ProviderRegisteredSchema, ({ about, binDigest }, message, { db }: Deps) => {
  const provider = { providerId: about.providerId, binDigest, version: message.sequence };
  return applyOnce(db, causeOf(message), (tx) => applyProvider(tx, provider));
});
