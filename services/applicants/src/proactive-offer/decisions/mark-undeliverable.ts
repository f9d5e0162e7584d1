import type { Instant, Moment, OfferingId } from '@aleumet/domain';
import type { ProactiveOffer, ProactiveOfferUndeliverable } from '../proactive-offer.ts';

export type MarkUndeliverable = Moment & { type: 'MarkUndeliverable'; offeringId: OfferingId; failedAt: Instant };

/** No number is known or the message was not delivered: the offer never reached the recipient, and another may be sent (A2-15b). */
export function markUndeliverable(
  offer: ProactiveOffer,
  { offeringId, failedAt }: MarkUndeliverable,
): ProactiveOfferUndeliverable[] {
  if (offer.status !== 'SENT') return [];
  return [{ type: 'ProactiveOfferUndeliverable', offeringId, failedAt }];
}
