import { id, momentOf } from '@aleumet/domain';
import { type Job, nameBasedId } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { createReads } from '../reads.ts';

/** Finds offers left behind by providers that are out of the register. */
export const withdrawExcludedOffers: Job<Deps> = {
  name: 'withdraw-excluded-offers',
  run: async ({ db, clock, handleOffer }) => {
    const found = await createReads(db).offers.findLeftBehind();
    for (const offerId of found) {
      const command = { type: 'WithdrawExcludedOffer', offerId: id<'OfferId'>(offerId), ...momentOf(clock) } as const;
      await handleOffer(command, { correlationId: nameBasedId('withdraw-excluded-offers', offerId) });
    }
    return found.length;
  },
};
