import { id, type MeasureId, type OfferingId, type PersonId, refuse } from '@aleumet/domain';
import { actingSpecialist } from '../acting/from-actor.ts';
import type { MutationResolvers, ProactiveOfferResolvers, ProactiveOfferStatus, QueryResolvers } from '../generated/graphql.ts';
import type { OfferStatus } from './proactive-offer.ts';

const SHOWN = {
  sent: 'SENT',
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  expired: 'EXPIRED',
  undeliverable: 'UNDELIVERABLE',
  superseded: 'SUPERSEDED',
} as const satisfies Record<Exclude<OfferStatus, 'none'>, ProactiveOfferStatus>;

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
  status: ({ status }) => SHOWN[status],
  person: ({ personId }) => ({ id: personId }),
  department: ({ departmentId }, _args, { reads }) => reads.departments.find(departmentId),
  measure: ({ measureId }) => ({ id: measureId }),
  specialist: ({ specialistId }) => ({ id: specialistId }),
  endedAt: (offer) => ('endedAt' in offer ? offer.endedAt : null),
  lateReplies: ({ lateReplies }) => [...lateReplies],
  application: (offer, _args, { reads }) => (offer.status === 'accepted' ? reads.applications.find(offer.applicationId) : null),
};
