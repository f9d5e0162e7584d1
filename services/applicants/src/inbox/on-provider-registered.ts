import { applyOnce, causeOf, type Reaction, reaction } from '@aleumet/messaging';
import { ProviderRegisteredSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyProvider } from '../replicas/provider.ts';

/** Stores the digest of a provider's BIN, so that its orders can be found. */
export const onProviderRegistered: Reaction<Deps> = reaction(
  ProviderRegisteredSchema,
  async ({ about, binDigest }, message, { db }) => {
    const provider = { providerId: about.providerId, binDigest };
    await applyOnce(db, causeOf(message), (tx) => applyProvider(tx, provider, message.sequence));
  },
);
