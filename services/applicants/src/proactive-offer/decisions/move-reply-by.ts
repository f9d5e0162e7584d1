import type { Moment, OfferingId } from '@aleumet/domain';
import type { OfferFacts } from '../facts.ts';
import type { ProactiveOffer, ProactiveOfferDueMoved } from '../proactive-offer.ts';
import { replyDue } from './send-offer.ts';

export type MoveReplyBy = Moment & { type: 'MoveReplyBy'; offeringId: OfferingId };

/** A new working calendar: the open term of reply is computed again (A2-17a). */
export function moveReplyBy(
  offer: ProactiveOffer,
  { offeringId, now }: MoveReplyBy,
  facts: OfferFacts,
): ProactiveOfferDueMoved[] {
  if (offer.status !== 'SENT' || offer.calendarVersion >= facts.calendar.version) return [];
  return [{ type: 'ProactiveOfferDueMoved', offeringId, due: replyDue(offer.kind, offer.sentAt, facts), movedAt: now }];
}
