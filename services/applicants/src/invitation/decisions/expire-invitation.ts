import { addMilliseconds, dayOf, type InvitationId, type Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { InvitationFacts } from '../facts.ts';
import type { Invitation, InvitationExpired } from '../invitation.ts';

export type ExpireInvitation = Moment & { type: 'ExpireInvitation'; invitationId: InvitationId };

/** Three working days have passed without a reply, and the grace for replies on their way as well: the request is cancelled (A2-17a). */
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
