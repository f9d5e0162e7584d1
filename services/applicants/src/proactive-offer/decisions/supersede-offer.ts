import type { ApplicationId, MeasureId, Moment } from '@aleumet/domain';
import type { ProactiveOffer, ProactiveOfferSuperseded } from '../proactive-offer.ts';

export type SupersedeOffer = Moment & { type: 'SupersedeOffer'; measureId: MeasureId; applicationId: ApplicationId };

/** The person applied on paper while a reply was awaited (A2-6a): the offer of the measure ends, and no reply to it counts (A2-15b). */
export function supersedeOffer(offer: ProactiveOffer, { applicationId, now }: SupersedeOffer): ProactiveOfferSuperseded[] {
  if (offer.status !== 'SENT') return [];
  return [{ type: 'ProactiveOfferSuperseded', offeringId: offer.id, applicationId, supersededAt: now }];
}
