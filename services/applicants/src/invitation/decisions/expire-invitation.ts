import { addMilliseconds, dayOf, type InvitationId, type Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { InvitationFacts } from '../facts.ts';
import type { Invitation, InvitationExpired } from '../invitation.ts';

export type ExpireInvitation = Moment & { type: 'ExpireInvitation'; invitationId: InvitationId };

/**
 * Expires an invitation when three working days have passed without a reply, and also the extra time for replies that are still
 * being delivered (A2-17a).
 */
export function expireInvitation(
  invitation: Invitation,
  { invitationId, now }: ExpireInvitation,
  { policyOf }: InvitationFacts,
): InvitationExpired[] {
  if (invitation.status !== 'SENT') return [];
  const day = dayOf(addMilliseconds(now, -policyOf(invitation.kind).replyGraceMinutes * 60_000));
  if (day <= invitation.replyBy) refuse('REPLY_STILL_POSSIBLE', { replyBy: invitation.replyBy });

  return [{ type: 'InvitationExpired', invitationId, expiredAt: now }];
}
