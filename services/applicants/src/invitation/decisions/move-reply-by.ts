import type { InvitationId, Moment } from '@aleumet/domain';
import type { InvitationFacts } from '../facts.ts';
import type { Invitation, InvitationDueMoved } from '../invitation.ts';
import { replyDue } from './send-invitation.ts';

export type MoveReplyBy = Moment & { type: 'MoveReplyBy'; invitationId: InvitationId };

/** After a new working calendar, an open deadline for the reply is computed again (A2-17a). */
export function moveReplyBy(
  invitation: Invitation,
  { invitationId, now }: MoveReplyBy,
  facts: InvitationFacts,
): InvitationDueMoved[] {
  if (invitation.status !== 'SENT' || invitation.calendarVersion >= facts.calendar.version) return [];
  return [{ type: 'InvitationDueMoved', invitationId, due: replyDue(invitation.kind, invitation.sentAt, facts), movedAt: now }];
}
