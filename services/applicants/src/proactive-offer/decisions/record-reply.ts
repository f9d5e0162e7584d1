import { type ApplicationId, dayOf, type Instant, type Moment, type OfferingId } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type {
  ProactiveOffer,
  ProactiveOfferAccepted,
  ProactiveOfferDeclined,
  ProactiveOfferRepliedLate,
} from '../proactive-offer.ts';

export type RecordReply = Moment & {
  type: 'RecordReply';
  offeringId: OfferingId;
  answer: 'CONSENT' | 'REFUSAL';
  repliedAt: Instant;
  /** The application that a consent becomes. */
  applicationId: ApplicationId;
};

/**
 * The recipient replies by SMS; the moment of the reply decides, not its arrival (A2-15c). Consent becomes an application (A2-16b), refusal
 * ends the offer (A2-18), a reply after the third working day or after the end has no effect (A2-17b).
 */
export function recordReply(
  offer: ProactiveOffer,
  { offeringId, answer, repliedAt, applicationId }: RecordReply,
): (ProactiveOfferAccepted | ProactiveOfferDeclined | ProactiveOfferRepliedLate)[] {
  if (offer.status === 'none') refuse('OFFER_NOT_FOUND');
  if (offer.lateReplies.includes(repliedAt)) return [];
  if (offer.status !== 'SENT' || dayOf(repliedAt) > offer.replyBy)
    return [{ type: 'ProactiveOfferRepliedLate', offeringId, repliedAt }];

  if (answer === 'REFUSAL') return [{ type: 'ProactiveOfferDeclined', offeringId, repliedAt }];
  return [{ type: 'ProactiveOfferAccepted', offeringId, applicationId, repliedAt }];
}
