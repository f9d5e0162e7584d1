import { applyOnce, causeOf, type Reaction, reaction } from '@aleumet/messaging';
import { ProviderRegisteredSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyProvider } from '../replicas/provider.ts';

/** Ties a provider's business number, by its digest, to the orders it has. */
export const onProviderRegistered: Reaction<Deps> = reaction(
  ProviderRegisteredSchema,
  async ({ about, binDigest }, message, { db }) => {
    const provider = { providerId: about.providerId, binDigest };
    await applyOnce(db, causeOf(message), (tx) => applyProvider(tx, provider, message.sequence));
  },
);
