import {
  addWorkingDays,
  dayOf,
  type Instant,
  type InvitationId,
  type MeasureId,
  type Moment,
  type PersonId,
  type ServiceKind,
} from '@aleumet/domain';
import { requireServes, type ActingSpecialist } from '../../people/office.ts';
import { requireLiveMeasure } from '../../application/decisions/guards.ts';
import { refuse } from '../../refusals.ts';
import type { InvitationFacts } from '../facts.ts';
import type { Invitation, InvitationSent, ReplyDue, SentInvitation } from '../invitation.ts';

export type SendInvitation = Moment & {
  type: 'SendInvitation';
  invitationId: InvitationId;
  personId: PersonId;
  measureId: MeasureId;
  by: ActingSpecialist;
};

/**
 * A specialist invites the person by SMS for a measure without an open application (A2-2b, A2-15b). The person has three
 * working days to reply.
 */
export function sendInvitation(invitation: Invitation, command: SendInvitation, facts: InvitationFacts): InvitationSent[] {
  const { invitationId, personId, measureId, by, now, today } = command;
  if (!facts.sending) throw new Error('facts of sending were not loaded');
  const { person, measure, liveApplicationId, liveInvitationId, caseNo } = facts.sending;
  if (invitation.status !== 'none')
    return invitation.personId === personId && invitation.measureId === measureId ? [] : refuse('INVITATION_ID_TAKEN');
  if (!person) refuse('PERSON_NOT_FOUND');
  requireServes(by, person.departmentId);
  if (liveApplicationId !== null) refuse('APPLICATION_EXISTS', { applicationId: liveApplicationId });
  if (liveInvitationId !== null) refuse('INVITATION_EXISTS', { invitationId: liveInvitationId });
  requireLiveMeasure(measure, today);

  const sent: SentInvitation = {
    id: invitationId,
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
    ...replyDue(measure.kind, now, facts), // A2-17a
    lateReplies: [],
  };
  return [{ type: 'InvitationSent', invitation: sent, specialistName: by.name }];
}

/** Returns the last day for a reply: the third working day after the day of sending (A2-17a). */
export function replyDue(kind: ServiceKind, sentAt: Instant, { calendar, policyOf }: InvitationFacts): ReplyDue {
  const { replyWorkingDays } = policyOf(kind);
  return { replyBy: addWorkingDays(dayOf(sentAt), replyWorkingDays, calendar), calendarVersion: calendar.version };
}
