import { randomUUID } from 'node:crypto';
import { momentOf } from '@aleumet/domain';
import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { findSilentOffers } from '../proactive-offer/scans.ts';

/** Offers without a reply in three working days are cancelled (A2-17a). */
export const expireOffers: Job<Deps> = {
  name: 'expire-offers',
  run: async ({ db, clock, handleProactiveOffer }) => {
    const moment = momentOf(clock);
    const found = await findSilentOffers(db, moment);
    for (const offeringId of found)
      await handleProactiveOffer({ type: 'ExpireOffer', offeringId, ...moment }, { correlationId: randomUUID() });
    return found.length;
  },
};
