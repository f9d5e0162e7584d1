import { amountsOf, InvalidInput, money } from '@aleumet/domain';
import type { FreeBedResolvers, OfferResolvers, StayResolvers } from '../generated/graphql.ts';
import { acceptanceOf } from '../terms/acceptance.ts';
import { orderPolicyOn } from '../terms/policy.ts';
import { toBedNotice } from './bed-notice.ts';
import { plannedStay } from './planned-stay.ts';

/** Fields of a stay that are not plain columns. A field that the status does not have is null. */
export const stayFields: StayResolvers = {
  arrivedAt: (stay) => (stay.status === 'BOOKED' ? null : stay.arrivedAt),
  presentedDocuments: (stay) => (stay.status === 'BOOKED' ? null : stay.presented),
  departedOn: (stay) => (stay.status === 'DEPARTED' ? stay.departedOn : null),
  bedNotice: async ({ order, ...stay }, _args, { reads }) => {
    const acceptance = acceptanceOf(order);
    const text = acceptance && (await reads.signedText(acceptance.acceptanceSignatureId));
    return acceptance && text !== null ? toBedNotice({ ...order, ...acceptance }, stay, text) : null;
  },
};

export const freeBedFields: FreeBedResolvers = {
  offer: ({ offerId }) => ({ id: offerId }),
  provider: ({ providerId }) => ({ id: providerId }),
};

/** `price`, `unit` and `kind` are sent with the request because of `@requires`; all are public. */
export const offerFields: OfferResolvers = {
  __resolveReference: (offer) => offer,
  coPayment: async ({ price, unit, kind }, asked, { deps, reads, actor, moment }) => {
    if (!price || !unit || !kind) throw new InvalidInput('price', 'NEEDED');
    const { bedDays, arrivalOn, payer } = await plannedStay(asked, {
      actor,
      search: reads.search,
      policy: orderPolicyOn(deps.law.policies, kind, moment.today),
    });
    const guaranteed = await reads.search.tariff({ kind, region: payer.region, day: arrivalOn });
    if (!guaranteed) return null;
    return amountsOf({ offered: { per: unit, amount: money(price.tiyn) }, guaranteed }, bedDays).coPayment;
  },
};
