import type { Instant, InvitationId, Moment } from '@aleumet/domain';
import type { Invitation, InvitationUndeliverable } from '../invitation.ts';

export type MarkUndeliverable = Moment & { type: 'MarkUndeliverable'; invitationId: InvitationId; failedAt: Instant };

/**
 * No number is known or the SMS was not delivered: the invitation did not reach the recipient, and another one may be sent
 * (A2-15b).
 */
export function markUndeliverable(
  invitation: Invitation,
  { invitationId, failedAt }: MarkUndeliverable,
): InvitationUndeliverable[] {
  if (invitation.status !== 'SENT') return [];
  return [{ type: 'InvitationUndeliverable', invitationId, failedAt }];
}
