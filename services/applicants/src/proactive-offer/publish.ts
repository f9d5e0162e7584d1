import type { PlainDate } from '@aleumet/domain';
import { appendOutbox, type Cause, type Change, fact, type Fact, type SqlTransaction } from '@aleumet/messaging';
import {
  AgeBand,
  create,
  DisabilityGroup,
  ProactiveOfferAcceptedSchema,
  ProactiveOfferDeclinedSchema,
  ProactiveOfferDueMovedSchema,
  ProactiveOfferExpiredSchema,
  ProactiveOfferRepliedLateSchema,
  ProactiveOfferSentSchema,
  ProactiveOfferSupersededSchema,
  ProactiveOfferUndeliverableSchema,
  ServiceKind,
  toTimestamp,
} from '@aleumet/proto-events';
import type { KnownOffer, OfferEvent, ProactiveOffer } from './proactive-offer.ts';

/** Tells every event of the change. */
export async function publishOffer(
  tx: SqlTransaction,
  { before, state, events, version }: Change<ProactiveOffer, OfferEvent>,
  cause: Cause,
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to tell');
  const previous = before.status === 'none' ? state.replyBy : before.replyBy;
  const facts = events.map((event) => toFact(state, event, previous));
  await appendOutbox(tx, facts, { key: state.id, firstSequence: version - events.length + 1, cause });
}

function toFact(offer: KnownOffer, event: OfferEvent, previousReplyBy: PlainDate): Fact {
  const told = toldOffer(offer);
  switch (event.type) {
    case 'ProactiveOfferSent': {
      const { specialistId, sentAt, replyBy } = event.offer;
      const sent = create(ProactiveOfferSentSchema, { ...told, specialistId, sentAt: toTimestamp(sentAt), replyBy });
      return fact(ProactiveOfferSentSchema, sent, sentAt);
    }
    case 'ProactiveOfferAccepted': {
      const { applicationId, repliedAt } = event;
      const accepted = create(ProactiveOfferAcceptedSchema, { ...told, applicationId, repliedAt: toTimestamp(repliedAt) });
      return fact(ProactiveOfferAcceptedSchema, accepted, repliedAt);
    }
    case 'ProactiveOfferDeclined': {
      const declined = create(ProactiveOfferDeclinedSchema, { ...told, repliedAt: toTimestamp(event.repliedAt) });
      return fact(ProactiveOfferDeclinedSchema, declined, event.repliedAt);
    }
    case 'ProactiveOfferExpired': {
      const expired = create(ProactiveOfferExpiredSchema, {
        ...told,
        replyBy: offer.replyBy,
        expiredAt: toTimestamp(event.expiredAt),
      });
      return fact(ProactiveOfferExpiredSchema, expired, event.expiredAt);
    }
    case 'ProactiveOfferUndeliverable': {
      const failed = create(ProactiveOfferUndeliverableSchema, { ...told, failedAt: toTimestamp(event.failedAt) });
      return fact(ProactiveOfferUndeliverableSchema, failed, event.failedAt);
    }
    case 'ProactiveOfferSuperseded': {
      const { applicationId, supersededAt } = event;
      const superseded = create(ProactiveOfferSupersededSchema, {
        ...told,
        applicationId,
        supersededAt: toTimestamp(supersededAt),
      });
      return fact(ProactiveOfferSupersededSchema, superseded, supersededAt);
    }
    case 'ProactiveOfferRepliedLate': {
      const late = create(ProactiveOfferRepliedLateSchema, { ...told, repliedAt: toTimestamp(event.repliedAt) });
      return fact(ProactiveOfferRepliedLateSchema, late, event.repliedAt);
    }
    case 'ProactiveOfferDueMoved': {
      const moved = create(ProactiveOfferDueMovedSchema, { ...told, ...event.due, previousReplyBy });
      return fact(ProactiveOfferDueMovedSchema, moved, event.movedAt);
    }
  }
}

function toldOffer(offer: KnownOffer) {
  const { id: offeringId, personId, departmentId, measureId, caseNo, kind, region, ageBand, disabilityGroup } = offer;
  return {
    offeringId,
    personId,
    departmentId,
    measureId,
    caseNo,
    kind: ServiceKind[kind],
    region,
    ageBand: AgeBand[ageBand],
    disabilityGroup: DisabilityGroup[disabilityGroup],
  };
}
