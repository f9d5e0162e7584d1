import { plainDate } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { ProviderExcludedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyExclusion } from '../replicas/provider.ts';

/** A provider was excluded from the register: it receives no new orders. */
export const onProviderExcluded = reaction(ProviderExcludedSchema, (event, message, { db }: Deps) => {
  const dates = { excludedOn: plainDate(event.excludedOn, 'excluded_on') };
  const exclusion = { providerId: event.about.providerId, version: message.sequence, dates };
  return applyOnce(db, causeOf(message), (tx) => applyExclusion(tx, exclusion));
});
