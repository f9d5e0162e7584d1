import type {
  ApplicationId,
  DepartmentId,
  Instant,
  InvitationId,
  MeasureId,
  PersonId,
  PlainDate,
  ServiceKind,
  SpecialistId,
} from '@aleumet/domain';
import type { AgeBand } from '../person/age-band.ts';
import type { DisabilityGroup } from '../person/person.ts';

/*
 * The life of an invitation (A2-15 to A2-18):
 *
 *   none ──InvitationSent (specialist)──► SENT
 *   SENT ──InvitationAccepted (recipient, by SMS)──► ACCEPTED
 *   SENT ──InvitationDeclined (recipient, by SMS)──► DECLINED
 *   SENT ──InvitationExpired (three working days of silence)──► EXPIRED
 *   SENT ──InvitationUndeliverable (no number, not delivered)──► UNDELIVERABLE
 *   SENT ──InvitationSuperseded (an application on paper)──► SUPERSEDED
 *   SENT ──InvitationDueMoved (calendar)──► SENT
 *   any ──InvitationRepliedLate (recipient, after the end)──► the same
 */

export type SentInvitation = {
  id: InvitationId;
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

export type Ended = SentInvitation & { endedAt: Instant };

export type Invitation =
  | { status: 'none' }
  | (SentInvitation & { status: 'SENT' })
  | (Ended & { status: 'ACCEPTED'; applicationId: ApplicationId })
  | (Ended & { status: 'DECLINED' | 'EXPIRED' | 'UNDELIVERABLE' | 'SUPERSEDED' });

export type KnownInvitation = Exclude<Invitation, { status: 'none' }>;
export type InvitationStatus = KnownInvitation['status'];

type About = { invitationId: InvitationId };
export type ReplyDue = { replyBy: PlainDate; calendarVersion: number };

export type InvitationSent = { type: 'InvitationSent'; invitation: SentInvitation; specialistName: string };
export type InvitationAccepted = About & { type: 'InvitationAccepted'; applicationId: ApplicationId; repliedAt: Instant };
export type InvitationDeclined = About & { type: 'InvitationDeclined'; repliedAt: Instant };
export type InvitationExpired = About & { type: 'InvitationExpired'; expiredAt: Instant };
export type InvitationUndeliverable = About & { type: 'InvitationUndeliverable'; failedAt: Instant };
export type InvitationSuperseded = About & {
  type: 'InvitationSuperseded';
  applicationId: ApplicationId;
  supersededAt: Instant;
};
export type InvitationRepliedLate = About & { type: 'InvitationRepliedLate'; repliedAt: Instant };
export type InvitationDueMoved = About & { type: 'InvitationDueMoved'; due: ReplyDue; movedAt: Instant };

export type InvitationEvent =
  | InvitationSent
  | InvitationAccepted
  | InvitationDeclined
  | InvitationExpired
  | InvitationUndeliverable
  | InvitationSuperseded
  | InvitationRepliedLate
  | InvitationDueMoved;

/** Returns the state after the event. */
export function evolve(invitation: Invitation, event: InvitationEvent): Invitation {
  switch (event.type) {
    case 'InvitationSent':
      return { status: 'SENT', ...event.invitation };
    case 'InvitationAccepted':
      return { ...known(invitation), status: 'ACCEPTED', endedAt: event.repliedAt, applicationId: event.applicationId };
    case 'InvitationDeclined':
      return { ...known(invitation), status: 'DECLINED', endedAt: event.repliedAt };
    case 'InvitationExpired':
      return { ...known(invitation), status: 'EXPIRED', endedAt: event.expiredAt };
    case 'InvitationUndeliverable':
      return { ...known(invitation), status: 'UNDELIVERABLE', endedAt: event.failedAt };
    case 'InvitationSuperseded':
      return { ...known(invitation), status: 'SUPERSEDED', endedAt: event.supersededAt };
    case 'InvitationRepliedLate': {
      const before = known(invitation);
      return { ...before, lateReplies: [...before.lateReplies, event.repliedAt] };
    }
    case 'InvitationDueMoved':
      return { ...known(invitation), ...event.due };
  }
}

/** Throws for an event of an invitation that does not exist, which is a bug. */
function known(invitation: Invitation): KnownInvitation {
  if (invitation.status === 'none') throw new Error('no such change of an invitation that was not sent');
  return invitation;
}
