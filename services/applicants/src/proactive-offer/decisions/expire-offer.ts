import { addMilliseconds, dayOf, type Moment, type OfferingId } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { OfferFacts } from '../facts.ts';
import type { ProactiveOffer, ProactiveOfferExpired } from '../proactive-offer.ts';

export type ExpireOffer = Moment & { type: 'ExpireOffer'; offeringId: OfferingId };

/** Three working days have passed without a reply, and the grace for replies on their way as well: the request is cancelled (A2-17a). */
export function expireOffer(
  offer: ProactiveOffer,
  { offeringId, now }: ExpireOffer,
  { policyOf }: OfferFacts,
): ProactiveOfferExpired[] {
  if (offer.status !== 'SENT') return [];
  const day = dayOf(addMilliseconds(now, -policyOf(offer.kind).replyGraceMinutes * 60_000));
  if (day <= offer.replyBy) refuse('REPLY_STILL_POSSIBLE', { replyBy: offer.replyBy });

  return [{ type: 'ProactiveOfferExpired', offeringId, expiredAt: now }];
}
