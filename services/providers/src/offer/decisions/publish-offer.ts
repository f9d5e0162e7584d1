import { isSameContent, type Moment, type OfferId, type ProviderId } from '@aleumet/domain';
import type { ActingProvider } from '../../people/parties.ts';
import { refuse } from '../../refusals.ts';
import type { CapacityChanged, Offer, OfferFacts, OfferPublished, Terms } from '../offer.ts';
import type { Bed } from '../terms/stay.ts';

export type PublishOffer = Moment & {
  type: 'PublishOffer';
  offerId: OfferId;
  by: ActingProvider;
  terms: Terms;
  beds: readonly Bed[];
};

/**
 * A registered provider publishes an offer, or publishes it again with other terms or beds. Recipients choose from it, and
 * the notice A2/F7 prints it. Earlier orders keep the terms that were signed.
 */
export function publishOffer(offer: Offer, command: PublishOffer, facts: OfferFacts): (OfferPublished | CapacityChanged)[] {
  const providerId = requirePublisher(facts, command.terms);
  const { offerId, terms, beds, now } = command;
  if (offer.status !== 'none' && offer.providerId !== providerId) refuse('OFFER_EXISTS');
  if (offer.status === 'withdrawn') refuse('OFFER_WITHDRAWN');
  const [bedId] = facts.bedsElsewhere;
  if (bedId) refuse('BED_IN_ANOTHER_OFFER', { bedId });

  const haveTermsChanged = offer.status === 'none' || !isSameContent(offer.terms, terms);
  if (haveTermsChanged) return [{ type: 'OfferPublished', offerId, providerId, terms, beds, publishedAt: now }];
  if (isSameContent(offer.beds, beds)) return []; // a repeated request changes nothing
  return [{ type: 'CapacityChanged', offerId, providerId, kind: terms.kind, beds, changedAt: now }];
}

function requirePublisher({ provider }: OfferFacts, { kind }: Terms): ProviderId {
  if (!provider) refuse('NOT_IN_REGISTER');
  if (provider.status === 'excluded') refuse('PROVIDER_EXCLUDED');
  if (provider.status === 'leaving') refuse('PROVIDER_LEAVES_REGISTER');
  if (!provider.kinds.includes(kind)) refuse('KIND_NOT_REGISTERED', { kind });
  return provider.id;
}
