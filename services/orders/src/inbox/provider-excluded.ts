import { plainDate } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { ProviderExcludedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyExclusion } from '../replicas/provider.ts';

/** A provider has left the register: it takes no new orders. */
export const onProviderExcluded = reaction(ProviderExcludedSchema, (event, message, { db }: Deps) => {
  const excludedOn = plainDate(event.excludedOn, 'excluded_on');
  return applyOnce(db, causeOf(message), (tx) => applyExclusion(tx, event.providerId, { excludedOn }));
});
