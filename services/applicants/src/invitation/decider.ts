import type { Decider } from '@aleumet/domain';
import { type ExpireInvitation, expireInvitation } from './decisions/expire-invitation.ts';
import { type MarkUndeliverable, markUndeliverable } from './decisions/mark-undeliverable.ts';
import { type MoveReplyBy, moveReplyBy } from './decisions/move-reply-by.ts';
import { type RecordReply, recordReply } from './decisions/record-reply.ts';
import { type SendInvitation, sendInvitation } from './decisions/send-invitation.ts';
import { type SupersedeInvitation, supersedeInvitation } from './decisions/supersede-invitation.ts';
import type { InvitationFacts } from './facts.ts';
import { evolve, type Invitation, type InvitationEvent } from './invitation.ts';

export type InvitationCommand =
  | SendInvitation
  | RecordReply
  | ExpireInvitation
  | MarkUndeliverable
  | SupersedeInvitation
  | MoveReplyBy;

function decide(invitation: Invitation, command: InvitationCommand, facts: InvitationFacts): InvitationEvent[] {
  switch (command.type) {
    case 'SendInvitation':
      return sendInvitation(invitation, command, facts);
    case 'RecordReply':
      return recordReply(invitation, command);
    case 'ExpireInvitation':
      return expireInvitation(invitation, command, facts);
    case 'MarkUndeliverable':
      return markUndeliverable(invitation, command);
    case 'SupersedeInvitation':
      return supersedeInvitation(invitation, command);
    case 'MoveReplyBy':
      return moveReplyBy(invitation, command, facts);
  }
}

export const invitationDecider: Decider<Invitation, InvitationCommand, InvitationEvent, InvitationFacts> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
