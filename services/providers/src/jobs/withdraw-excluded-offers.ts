import { id } from '@aleumet/domain';
import { jobOverRows, nameBasedId } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { createReads } from '../reads.ts';

/** Finds published offers of providers that have been excluded. */
export const withdrawExcludedOffers = jobOverRows({
  name: 'withdraw-excluded-offers',
  find: ({ db }: Deps, _moment, skipped) => createReads(db).offers.findLeftBehind(skipped),
  handle: (offerId, { handleOffer }, moment) =>
    handleOffer(
      { type: 'WithdrawExcludedOffer', offerId: id(offerId), ...moment },
      { correlationId: nameBasedId('withdraw-excluded-offers', offerId) },
    ),
});
