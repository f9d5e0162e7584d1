import type { Instant, InvitationId, Moment } from '@aleumet/domain';
import type { Invitation, InvitationUndeliverable } from '../invitation.ts';

export type MarkUndeliverable = Moment & { type: 'MarkUndeliverable'; invitationId: InvitationId; failedAt: Instant };

/** No number is known or the message was not delivered: the invitation never reached the recipient, and another may be sent (A2-15b). */
export function markUndeliverable(
  invitation: Invitation,
  { invitationId, failedAt }: MarkUndeliverable,
): InvitationUndeliverable[] {
  if (invitation.status !== 'SENT') return [];
  return [{ type: 'InvitationUndeliverable', invitationId, failedAt }];
}
