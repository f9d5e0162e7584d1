import type { PlainDate } from '@aleumet/domain';
import { appendOutbox, type Cause, type Change, tell, type OutboxEvent, type SqlTransaction } from '@aleumet/messaging';
import {
  InvitationAcceptedSchema,
  InvitationDeclinedSchema,
  InvitationDueMovedSchema,
  InvitationExpiredSchema,
  InvitationRepliedLateSchema,
  InvitationSentSchema,
  InvitationSupersededSchema,
  InvitationUndeliverableSchema,
  toTimestamp,
} from '@aleumet/proto-events';
import { toAbout } from './about.ts';
import type { Invitation, InvitationEvent, KnownInvitation } from './invitation.ts';

/** Publishes every event of the change. */
export async function publishInvitation(
  tx: SqlTransaction,
  { before, state, events, version }: Change<Invitation, InvitationEvent>,
  cause: Cause,
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to publish');
  const previous = before.status === 'none' ? state.replyBy : before.replyBy;
  const messages = events.map((event) => toOutboxEvent(state, event, previous));
  await appendOutbox(tx, messages, { key: state.id, firstSequence: version - events.length + 1, cause });
}

function toOutboxEvent(invitation: KnownInvitation, event: InvitationEvent, previousReplyBy: PlainDate): OutboxEvent {
  const about = toAbout(invitation);
  const head = { about, invitationId: invitation.id };
  switch (event.type) {
    case 'InvitationSent': {
      const { specialistId, sentAt, replyBy } = event.invitation;
      return tell(InvitationSentSchema, { ...head, specialistId, sentAt: toTimestamp(sentAt), replyBy }, sentAt);
    }
    case 'InvitationAccepted': {
      const { applicationId, repliedAt } = event;
      return tell(
        InvitationAcceptedSchema,
        { ...head, about: { ...about, applicationId }, repliedAt: toTimestamp(repliedAt) },
        repliedAt,
      );
    }
    case 'InvitationDeclined': {
      return tell(InvitationDeclinedSchema, { ...head, repliedAt: toTimestamp(event.repliedAt) }, event.repliedAt);
    }
    case 'InvitationExpired': {
      return tell(
        InvitationExpiredSchema,
        {
          ...head,
          replyBy: invitation.replyBy,
          expiredAt: toTimestamp(event.expiredAt),
        },
        event.expiredAt,
      );
    }
    case 'InvitationUndeliverable': {
      return tell(InvitationUndeliverableSchema, { ...head, failedAt: toTimestamp(event.failedAt) }, event.failedAt);
    }
    case 'InvitationSuperseded': {
      const { applicationId, supersededAt } = event;
      return tell(
        InvitationSupersededSchema,
        {
          ...head,
          about: { ...about, applicationId },
          supersededAt: toTimestamp(supersededAt),
        },
        supersededAt,
      );
    }
    case 'InvitationRepliedLate': {
      return tell(InvitationRepliedLateSchema, { ...head, repliedAt: toTimestamp(event.repliedAt) }, event.repliedAt);
    }
    case 'InvitationDueMoved': {
      return tell(InvitationDueMovedSchema, { ...head, ...event.due, previousReplyBy }, event.movedAt);
    }
  }
}
