import { randomUUID } from 'node:crypto';
import { jobOverRows } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { findSilentOffers } from '../proactive-offer/due.ts';

/** Offers without a reply in three working days are cancelled (A2-17a). */
export const expireOffers = jobOverRows({
  name: 'expire-offers',
  find: ({ db }: Deps, moment, skipped) => findSilentOffers(db, moment, skipped),
  handle: (offeringId, { handleProactiveOffer }, moment) =>
    handleProactiveOffer({ type: 'ExpireOffer', offeringId, ...moment }, { correlationId: randomUUID() }),
});
