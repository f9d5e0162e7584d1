import { id, type OfferId } from '@aleumet/domain';
import { actingProvider } from '../people/acting.ts';
import type { Context } from '../context.ts';
import type { OfferStatus, Resolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import type { KnownOffer } from './offer.ts';
import { parseTerms } from './parse-offer.ts';
import { parseBeds } from './terms/stay.ts';

const STATUSES = { published: 'PUBLISHED', withdrawn: 'WITHDRAWN' } as const satisfies Record<KnownOffer['status'], OfferStatus>;
const FROM_STATUS = { PUBLISHED: 'published', WITHDRAWN: 'withdrawn' } as const satisfies Record<
  OfferStatus,
  KnownOffer['status']
>;

export const offerResolvers: Resolvers = {
  Query: {
    offer: (_root, args, { reads }) => reads.offers.find(args.id),
    offers: (_root, { first, after, filter, orderBy }, { reads }) => {
      const status = filter?.status && FROM_STATUS[filter.status];
      return reads.offers.list({ first, after }, { ...filter, status }, orderBy);
    },
  },
  Mutation: {
    publishOffer: async (_root, { input }, { actor, moment, deps, cause, reads }) => {
      const offerId: OfferId = id(input.id);
      const content = { terms: parseTerms(input), beds: parseBeds(input.beds) };
      const by = actingProvider(actor);
      await deps.handleOffer({ type: 'PublishOffer', offerId, by, ...content, ...moment }, cause);
      return changed(offerId, reads);
    },
    withdrawOffer: async (_root, { input }, { actor, moment, deps, cause, reads }) => {
      const offerId: OfferId = id(input.offerId);
      await deps.handleOffer({ type: 'WithdrawOffer', offerId, by: actingProvider(actor), ...moment }, cause);
      return changed(offerId, reads);
    },
  },
  Offer: {
    __resolveReference: ({ id: offerId }, { reads }) => reads.offers.find(offerId),
    provider: async ({ providerId }, _args, { reads }) =>
      (await reads.providers.find(providerId)) ?? refuse('PROVIDER_NOT_FOUND'),
    status: ({ status }) => STATUSES[status],
    kind: ({ terms }) => terms.kind,
    region: ({ terms }) => terms.region,
    price: ({ terms }) => terms.price,
    unit: ({ terms }) => terms.unit,
    profile: ({ terms }) => terms.profile,
    arrivalTime: ({ terms }) => terms.arrivalTime,
    departureTime: ({ terms }) => terms.departureTime,
    meals: ({ terms }) => terms.meals,
    diagnostics: ({ terms }) => terms.diagnostics,
    treatment: ({ terms }) => terms.treatment,
    address: ({ terms }) => terms.address,
    phone: ({ terms }) => terms.phone,
    beds: ({ beds }) => [...beds],
    withdrawnAt: (offer) => (offer.status === 'withdrawn' ? offer.withdrawnAt : null),
  },
  Bed: {
    id: ({ bedId }) => bedId,
    accessibility: ({ accessibility }) => accessibility || null,
  },
};

async function changed(offerId: OfferId, reads: Context['reads']): Promise<KnownOffer> {
  return (await reads.offers.findAgain(offerId)) ?? refuse('OFFER_NOT_FOUND');
}
