import {
  addWorkingDays,
  dayOf,
  type Instant,
  type MeasureId,
  type Moment,
  type OfferingId,
  type PersonId,
  type ServiceKind,
} from '@aleumet/domain';
import { requireServes, type ActingSpecialist } from '../../people/office.ts';
import { requireLiveMeasure } from '../../application/decisions/guards.ts';
import { refuse } from '../../refusals.ts';
import type { OfferFacts } from '../facts.ts';
import type { ProactiveOffer, ProactiveOfferSent, ReplyDue, SentOffer } from '../proactive-offer.ts';

export type SendOffer = Moment & {
  type: 'SendOffer';
  offeringId: OfferingId;
  personId: PersonId;
  measureId: MeasureId;
  by: ActingSpecialist;
};

/** A specialist offers the service by SMS for a measure that nobody has applied for; three working days for the reply (A2-15b, A2-17a). */
export function sendOffer(offer: ProactiveOffer, command: SendOffer, facts: OfferFacts): ProactiveOfferSent[] {
  const { offeringId, personId, measureId, by, now, today } = command;
  if (!facts.sending) throw new Error('facts of sending were not loaded');
  const { person, measure, liveApplicationId, liveOfferingId, caseNo } = facts.sending;
  if (offer.status !== 'none')
    return offer.personId === personId && offer.measureId === measureId ? [] : refuse('OFFER_ID_TAKEN');
  if (!person) refuse('PERSON_NOT_FOUND');
  requireServes(by, person.departmentId);
  if (liveApplicationId !== null) refuse('APPLICATION_EXISTS', { applicationId: liveApplicationId });
  if (liveOfferingId !== null) refuse('OFFER_EXISTS', { offeringId: liveOfferingId });
  requireLiveMeasure(measure, today);

  const sent: SentOffer = {
    id: offeringId,
    personId,
    departmentId: person.departmentId,
    region: person.region,
    measureId,
    kind: measure.kind,
    ageBand: person.ageBand,
    disabilityGroup: person.disability.group,
    caseNo,
    specialistId: by.specialistId,
    sentAt: now,
    ...replyDue(measure.kind, now, facts),
    lateReplies: [],
  };
  return [{ type: 'ProactiveOfferSent', offer: sent, specialistName: by.name }];
}

/** The last day for a reply: the third working day after the day of sending (A2-17a). */
export function replyDue(kind: ServiceKind, sentAt: Instant, { calendar, policyOf }: OfferFacts): ReplyDue {
  const { replyWorkingDays } = policyOf(kind);
  return { replyBy: addWorkingDays(dayOf(sentAt), replyWorkingDays, calendar), calendarVersion: calendar.version };
}
