import { dayOf, instant } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { ProviderExclusionRequestedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyExclusion } from '../replicas/provider.ts';

/** A provider has applied to be excluded, which proves reason 1 of a cancellation (A2-32b). */
export const onProviderExclusionRequested = reaction(
  ProviderExclusionRequestedSchema,
  ({ about: { providerId } }, message, { db }: Deps) => {
    const dates = { exclusionRequestedOn: dayOf(instant(message.time)) };
    const exclusion = { providerId, version: message.sequence, dates };
    return applyOnce(db, causeOf(message), (tx) => applyExclusion(tx, exclusion));
  },
);
