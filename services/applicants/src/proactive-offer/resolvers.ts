import { id, type MeasureId, type OfferingId, type PersonId } from '@aleumet/domain';
import { actingSpecialist } from '../people/acting.ts';
import type { MutationResolvers, ProactiveOfferResolvers, QueryResolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';

export const offerQueries = {
  proactiveOffer: (_root, args, { reads }) => reads.offers.find(id(args.id)),
  proactiveOffers: (_root, { filter, orderBy, ...page }, { reads }) =>
    reads.offers.list({ filter: filter ?? {}, order: orderBy, page }),
} satisfies QueryResolvers;

export const offerMutations = {
  sendProactiveOffer: async (_root, { input }, { deps, actor, cause, moment, reads }) => {
    const offeringId: OfferingId = id(input.id, 'id');
    const personId: PersonId = id(input.personId, 'personId');
    const measureId: MeasureId = id(input.measureId, 'measureId');
    await deps.handleProactiveOffer(
      { type: 'SendOffer', offeringId, personId, measureId, by: actingSpecialist(actor), ...moment },
      cause,
    );
    return (await reads.offers.findChanged(offeringId)) ?? refuse('OFFER_NOT_FOUND');
  },
} satisfies MutationResolvers;

export const offerFields: ProactiveOfferResolvers = {
  __resolveReference: (reference, { reads }) => reads.offers.find(id(reference.id)),
  person: ({ personId }) => ({ id: personId }),
  department: ({ departmentId }, _args, { reads }) => reads.departments.find(departmentId),
  measure: ({ measureId }) => ({ id: measureId }),
  specialist: ({ specialistId }) => ({ id: specialistId }),
  endedAt: (offer) => ('endedAt' in offer ? offer.endedAt : null),
  lateReplies: ({ lateReplies }) => [...lateReplies],
  application: (offer, _args, { reads }) => (offer.status === 'ACCEPTED' ? reads.applications.find(offer.applicationId) : null),
};
