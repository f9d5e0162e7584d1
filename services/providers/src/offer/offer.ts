import type { BedId, Instant, Money, OfferId, ProviderId, Region, ServiceKind, Unit } from '@aleumet/domain';
import type { Bed, StayTerms } from './terms/stay.ts';

/*
 * The life of an offer:
 *
 *   none ──OfferPublished (provider)──► published ──OfferWithdrawn (provider, or time after its exclusion)──► withdrawn
 *   published ──OfferPublished (provider: other terms), CapacityChanged (provider: other beds)──► published
 */

/** The offered service, its place, its price and the unit of the price. */
export type Terms = { kind: ServiceKind; region: Region; price: Money; unit: Unit } & StayTerms;

type Content = { id: OfferId; providerId: ProviderId; terms: Terms; beds: readonly Bed[]; publishedAt: Instant };

export type Offer =
  | { status: 'none' }
  | (Content & { status: 'published' })
  | (Content & { status: 'withdrawn'; withdrawnAt: Instant });

export type KnownOffer = Exclude<Offer, { status: 'none' }>;

type About = { offerId: OfferId; providerId: ProviderId };

export type OfferPublished = About & { type: 'OfferPublished'; terms: Terms; beds: readonly Bed[]; publishedAt: Instant };
export type CapacityChanged = About & {
  type: 'CapacityChanged';
  kind: ServiceKind;
  beds: readonly Bed[];
  changedAt: Instant;
};
export type OfferWithdrawn = About & { type: 'OfferWithdrawn'; kind: ServiceKind; withdrawnAt: Instant };

export type OfferEvent = OfferPublished | CapacityChanged | OfferWithdrawn;

/** Rows related to the offer, read in the same transaction. */
export type OfferFacts = {
  /** The acting provider; for a job, the offer's provider. */
  provider: { id: ProviderId; status: 'registered' | 'leaving' | 'excluded'; kinds: readonly ServiceKind[] } | null;
  /** Beds of the command that belong to another offer. */
  bedsElsewhere: readonly BedId[];
};

/** Returns the state after the event. */
export function evolve(offer: Offer, event: OfferEvent): Offer {
  switch (event.type) {
    case 'OfferPublished': {
      const { offerId, providerId, terms, beds, publishedAt } = event;
      return { status: 'published', id: offerId, providerId, terms, beds, publishedAt };
    }
    case 'CapacityChanged':
      return { ...known(offer), beds: event.beds };
    case 'OfferWithdrawn':
      return { ...known(offer), status: 'withdrawn', withdrawnAt: event.withdrawnAt };
  }
}

function known(offer: Offer): KnownOffer {
  if (offer.status === 'none') throw new Error('no such change of an offer that was never published');
  return offer;
}
