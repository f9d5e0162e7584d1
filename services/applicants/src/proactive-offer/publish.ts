import type { PlainDate } from '@aleumet/domain';
import { appendOutbox, type Cause, type Change, tell, type OutboxEvent, type SqlTransaction } from '@aleumet/messaging';
import {
  ProactiveOfferAcceptedSchema,
  ProactiveOfferDeclinedSchema,
  ProactiveOfferDueMovedSchema,
  ProactiveOfferExpiredSchema,
  ProactiveOfferRepliedLateSchema,
  ProactiveOfferSentSchema,
  ProactiveOfferSupersededSchema,
  ProactiveOfferUndeliverableSchema,
  toTimestamp,
} from '@aleumet/proto-events';
import { toAbout } from './about.ts';
import type { KnownOffer, OfferEvent, ProactiveOffer } from './proactive-offer.ts';

/** Tells every event of the change. */
export async function publishOffer(
  tx: SqlTransaction,
  { before, state, events, version }: Change<ProactiveOffer, OfferEvent>,
  cause: Cause,
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to tell');
  const previous = before.status === 'none' ? state.replyBy : before.replyBy;
  const told = events.map((event) => toOutboxEvent(state, event, previous));
  await appendOutbox(tx, told, { key: state.id, firstSequence: version - events.length + 1, cause });
}

function toOutboxEvent(offer: KnownOffer, event: OfferEvent, previousReplyBy: PlainDate): OutboxEvent {
  const about = toAbout(offer);
  const head = { about, offeringId: offer.id };
  switch (event.type) {
    case 'ProactiveOfferSent': {
      const { specialistId, sentAt, replyBy } = event.offer;
      return tell(ProactiveOfferSentSchema, { ...head, specialistId, sentAt: toTimestamp(sentAt), replyBy }, sentAt);
    }
    case 'ProactiveOfferAccepted': {
      const { applicationId, repliedAt } = event;
      return tell(
        ProactiveOfferAcceptedSchema,
        { ...head, about: { ...about, applicationId }, repliedAt: toTimestamp(repliedAt) },
        repliedAt,
      );
    }
    case 'ProactiveOfferDeclined': {
      return tell(ProactiveOfferDeclinedSchema, { ...head, repliedAt: toTimestamp(event.repliedAt) }, event.repliedAt);
    }
    case 'ProactiveOfferExpired': {
      return tell(
        ProactiveOfferExpiredSchema,
        {
          ...head,
          replyBy: offer.replyBy,
          expiredAt: toTimestamp(event.expiredAt),
        },
        event.expiredAt,
      );
    }
    case 'ProactiveOfferUndeliverable': {
      return tell(ProactiveOfferUndeliverableSchema, { ...head, failedAt: toTimestamp(event.failedAt) }, event.failedAt);
    }
    case 'ProactiveOfferSuperseded': {
      const { applicationId, supersededAt } = event;
      return tell(
        ProactiveOfferSupersededSchema,
        {
          ...head,
          about: { ...about, applicationId },
          supersededAt: toTimestamp(supersededAt),
        },
        supersededAt,
      );
    }
    case 'ProactiveOfferRepliedLate': {
      return tell(ProactiveOfferRepliedLateSchema, { ...head, repliedAt: toTimestamp(event.repliedAt) }, event.repliedAt);
    }
    case 'ProactiveOfferDueMoved': {
      return tell(ProactiveOfferDueMovedSchema, { ...head, ...event.due, previousReplyBy }, event.movedAt);
    }
  }
}
