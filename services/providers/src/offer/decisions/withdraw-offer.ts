import type { Moment, OfferId } from '@aleumet/domain';
import type { ActingProvider } from '../../people/parties.ts';
import { refuse } from '../../refusals.ts';
import type { Offer, OfferFacts, OfferWithdrawn } from '../offer.ts';

export type WithdrawOffer = Moment & { type: 'WithdrawOffer'; offerId: OfferId; by: ActingProvider };

/** The provider withdraws an offer, which can no longer be chosen; accepted orders remain valid. */
export function withdrawOffer(offer: Offer, { offerId, now }: WithdrawOffer, facts: OfferFacts): OfferWithdrawn[] {
  if (offer.status === 'none') refuse('OFFER_NOT_FOUND');
  const { providerId, terms } = offer;
  if (facts.provider?.id !== providerId) refuse('NOT_YOUR_OFFER');
  if (offer.status === 'withdrawn') return [];

  return [{ type: 'OfferWithdrawn', offerId, providerId, kind: terms.kind, withdrawnAt: now }];
}
