import { type ApplicationId, dayOf, type Instant, type InvitationId, type Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Invitation, InvitationAccepted, InvitationDeclined, InvitationRepliedLate } from '../invitation.ts';

export type RecordReply = Moment & {
  type: 'RecordReply';
  invitationId: InvitationId;
  answer: 'CONSENT' | 'REFUSAL';
  repliedAt: Instant;
  /** Id of the application that a consent creates. */
  applicationId: ApplicationId;
};

/**
 * Records the recipient's reply by SMS. What counts is when the gateway received it, not when the portal did (A2-15c). A consent
 * becomes an application, a refusal ends the invitation, and a reply after the third working day or after the end has no effect.
 */
export function recordReply(
  invitation: Invitation,
  { invitationId, answer, repliedAt, applicationId }: RecordReply,
): (InvitationAccepted | InvitationDeclined | InvitationRepliedLate)[] {
  if (invitation.status === 'none') refuse('INVITATION_NOT_FOUND');
  if (invitation.lateReplies.includes(repliedAt)) return [];
  // A2-17b
  if (invitation.status !== 'SENT' || dayOf(repliedAt) > invitation.replyBy)
    return [{ type: 'InvitationRepliedLate', invitationId, repliedAt }];

  if (answer === 'REFUSAL') return [{ type: 'InvitationDeclined', invitationId, repliedAt }]; // A2-2b, A2-18
  return [{ type: 'InvitationAccepted', invitationId, applicationId, repliedAt }]; // A2-2b, A2-16b
}
