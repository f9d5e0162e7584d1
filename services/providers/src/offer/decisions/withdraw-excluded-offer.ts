import type { Moment, OfferId } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Offer, OfferFacts, OfferWithdrawn } from '../offer.ts';

export type WithdrawExcludedOffer = Moment & { type: 'WithdrawExcludedOffer'; offerId: OfferId };

/** Withdraws the offer of a provider that has been excluded from the register: nobody can choose it any more. */
export function withdrawExcludedOffer(
  offer: Offer,
  { offerId, now }: WithdrawExcludedOffer,
  { provider }: OfferFacts,
): OfferWithdrawn[] {
  if (offer.status === 'none') refuse('OFFER_NOT_FOUND');
  if (offer.status === 'withdrawn' || provider?.status !== 'excluded') return [];
  const { providerId, terms } = offer;

  return [{ type: 'OfferWithdrawn', offerId, providerId, kind: terms.kind, withdrawnAt: now }];
}
