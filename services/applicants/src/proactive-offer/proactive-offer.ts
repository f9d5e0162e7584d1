import type {
  ApplicationId,
  DepartmentId,
  Instant,
  MeasureId,
  OfferingId,
  PersonId,
  PlainDate,
  ServiceKind,
  SpecialistId,
} from '@aleumet/domain';
import type { AgeBand } from '../person/age-band.ts';
import type { DisabilityGroup } from '../person/person.ts';

/*
 * The life of a proactive offer (A2-15 to A2-18):
 *
 *   none ──ProactiveOfferSent (specialist)──► SENT
 *   SENT ──ProactiveOfferAccepted (recipient, by SMS)──► ACCEPTED
 *   SENT ──ProactiveOfferDeclined (recipient, by SMS)──► DECLINED
 *   SENT ──ProactiveOfferExpired (three working days of silence)──► EXPIRED
 *   SENT ──ProactiveOfferUndeliverable (no number, not delivered)──► UNDELIVERABLE
 *   SENT ──ProactiveOfferSuperseded (an application on paper)──► SUPERSEDED
 *   SENT ──ProactiveOfferDueMoved (calendar)──► SENT
 *   any ──ProactiveOfferRepliedLate (recipient, after the end)──► the same
 */

export type SentOffer = {
  id: OfferingId;
  personId: PersonId;
  departmentId: DepartmentId;
  region: string;
  measureId: MeasureId;
  kind: ServiceKind;
  ageBand: AgeBand;
  disabilityGroup: DisabilityGroup;
  caseNo: string;
  specialistId: SpecialistId;
  sentAt: Instant;
  /** Last day for a reply (A2-17a). */
  replyBy: PlainDate;
  calendarVersion: number;
  lateReplies: readonly Instant[];
};

export type Ended = SentOffer & { endedAt: Instant };

export type ProactiveOffer =
  | { status: 'none' }
  | (SentOffer & { status: 'SENT' })
  | (Ended & { status: 'ACCEPTED'; applicationId: ApplicationId })
  | (Ended & { status: 'DECLINED' | 'EXPIRED' | 'UNDELIVERABLE' | 'SUPERSEDED' });

export type KnownOffer = Exclude<ProactiveOffer, { status: 'none' }>;
export type OfferStatus = KnownOffer['status'];

type About = { offeringId: OfferingId };
export type ReplyDue = { replyBy: PlainDate; calendarVersion: number };

export type ProactiveOfferSent = { type: 'ProactiveOfferSent'; offer: SentOffer; specialistName: string };
export type ProactiveOfferAccepted = About & { type: 'ProactiveOfferAccepted'; applicationId: ApplicationId; repliedAt: Instant };
export type ProactiveOfferDeclined = About & { type: 'ProactiveOfferDeclined'; repliedAt: Instant };
export type ProactiveOfferExpired = About & { type: 'ProactiveOfferExpired'; expiredAt: Instant };
export type ProactiveOfferUndeliverable = About & { type: 'ProactiveOfferUndeliverable'; failedAt: Instant };
export type ProactiveOfferSuperseded = About & {
  type: 'ProactiveOfferSuperseded';
  applicationId: ApplicationId;
  supersededAt: Instant;
};
export type ProactiveOfferRepliedLate = About & { type: 'ProactiveOfferRepliedLate'; repliedAt: Instant };
export type ProactiveOfferDueMoved = About & { type: 'ProactiveOfferDueMoved'; due: ReplyDue; movedAt: Instant };

export type OfferEvent =
  | ProactiveOfferSent
  | ProactiveOfferAccepted
  | ProactiveOfferDeclined
  | ProactiveOfferExpired
  | ProactiveOfferUndeliverable
  | ProactiveOfferSuperseded
  | ProactiveOfferRepliedLate
  | ProactiveOfferDueMoved;

/** Explains the whole change from the event alone. */
export function evolve(offer: ProactiveOffer, event: OfferEvent): ProactiveOffer {
  switch (event.type) {
    case 'ProactiveOfferSent':
      return { status: 'SENT', ...event.offer };
    case 'ProactiveOfferAccepted':
      return { ...known(offer), status: 'ACCEPTED', endedAt: event.repliedAt, applicationId: event.applicationId };
    case 'ProactiveOfferDeclined':
      return { ...known(offer), status: 'DECLINED', endedAt: event.repliedAt };
    case 'ProactiveOfferExpired':
      return { ...known(offer), status: 'EXPIRED', endedAt: event.expiredAt };
    case 'ProactiveOfferUndeliverable':
      return { ...known(offer), status: 'UNDELIVERABLE', endedAt: event.failedAt };
    case 'ProactiveOfferSuperseded':
      return { ...known(offer), status: 'SUPERSEDED', endedAt: event.supersededAt };
    case 'ProactiveOfferRepliedLate': {
      const before = known(offer);
      return { ...before, lateReplies: [...before.lateReplies, event.repliedAt] };
    }
    case 'ProactiveOfferDueMoved':
      return { ...known(offer), ...event.due };
  }
}

/** A decision gave an event for an offer that does not exist: a fault of the program, not of the caller. */
function known(offer: ProactiveOffer): KnownOffer {
  if (offer.status === 'none') throw new Error('no such change of an offer that was not sent');
  return offer;
}
