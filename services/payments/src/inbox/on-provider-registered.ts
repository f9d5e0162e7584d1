import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { ProviderRegisteredSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyProvider } from '../replicas/provider.ts';

/** A provider was registered: its BIN identifies its claims. */
export const onProviderRegistered = reaction(ProviderRegisteredSchema, ({ about, binDigest }, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applyProvider(tx, { providerId: about.providerId, binDigest }, message.sequence)),
);
