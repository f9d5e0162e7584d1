import type { DepartmentId, Id, Instant, InvitationId, PersonId, ServiceKind, SpecialistId } from '@aleumet/domain';

/*
 * The life of an SMS that the portal gives. Nobody but the State Corporation and E-Sobes sends; what another service published causes it.
 *
 *   none ──SmsRequested (an event of the case)──► WAITING
 *   WAITING ──SmsAttempted (delivery job)──► WAITING ──SmsSent (the gateway took it)──► SENT
 *   WAITING ──SmsUndelivered (no number is known, the gateway refuses, the last attempt failed)──► UNDELIVERED
 *   SENT ──SmsDelivered (delivery report)──► DELIVERED
 *   SENT ──SmsUndelivered (delivery report)──► UNDELIVERED
 */

export type SmsId = Id<'SmsId'>;

/** What an SMS is about. */
export const SMS_REASONS = [
  'INVITATION',
  'CONSENT_RECEIVED',
  'INVITATION_EXPIRED',
  'INVITATION_DECLINED',
  'DECISION_POSITIVE',
  'DECISION_NEGATIVE',
  'SELECT_PROVIDER',
  'SELECTION_REMINDER',
  'SELECTION_BLOCKED',
  'RESULT_READY',
] as const;
export type SmsReason = (typeof SMS_REASONS)[number];

/** E-Sobes sends all SMS but the one about the result, which the State Corporation sends. */
export const SENDERS = ['E_SOBES', 'STATE_CORPORATION'] as const;
export type Sender = (typeof SENDERS)[number];

export const LANGUAGES = ['KK', 'RU'] as const;
export type Language = (typeof LANGUAGES)[number];

export const NUMBER_SOURCES = ['EGOV', 'MOBILE_CITIZENS'] as const;
export const NUMBER_OWNERS = ['PERSON', 'REPRESENTATIVE'] as const;
/** A number with the register that holds it; `REPRESENTATIVE` is the legal one. */
export type KnownNumber = {
  number: string;
  source: (typeof NUMBER_SOURCES)[number];
  owner: (typeof NUMBER_OWNERS)[number];
};
/** The addressee of an SMS; the number is null after the person was erased. */
export type Addressee = Omit<KnownNumber, 'number'> & { number: string | null };

/** The case of an SMS. `specialistId` null: no specialist acted. */
export type About = {
  personId: PersonId;
  departmentId: DepartmentId;
  region: string;
  kind: ServiceKind;
  caseNo: string;
  specialistId: SpecialistId | null;
};

/** The codes that answer a request (A2-15c). */
export type ReplyCodes = { consent: string; refusal: string };

export type Wording = {
  reason: SmsReason;
  /** Of the text, for example `SAN-SMS-06`. */
  code: string;
  language: Language;
  text: string;
};

/** The values of a row in the journal that never change, except for an erased number. */
export type Entry = Wording & {
  id: SmsId;
  sender: Sender;
  about: About;
  /** Number in the journal of the department, kind and sender: column 1 of A2/F6. */
  seqNo: number;
  invitationId: InvitationId | null;
  /** The event that led to it. */
  triggerEventId: string;
  requestedAt: Instant;
};

export const FAILURES = ['NO_NUMBER', 'NOT_DELIVERED'] as const;
export type Failure = (typeof FAILURES)[number];

/** The gateway that was last given the SMS, as named in its token: only it may report. Null: none yet, or not stored. */
type HandedTo = { handedTo: string | null };
type Given = HandedTo & { entry: Entry; to: Addressee; attempts: number };

export type Sms =
  | { status: 'none' }
  | (HandedTo & { status: 'WAITING'; entry: Entry; to: Addressee | null; attempts: number; nextAttemptAt: Instant })
  | (Given & { status: 'SENT'; sentAt: Instant })
  | (Given & { status: 'DELIVERED'; sentAt: Instant; deliveredAt: Instant })
  | (HandedTo & {
      status: 'UNDELIVERED';
      entry: Entry;
      to: Addressee | null;
      attempts: number;
      sentAt: Instant | null;
      failure: Failure;
      failedAt: Instant;
    });

export type KnownSms = Exclude<Sms, { status: 'none' }>;

export type SmsRequested = { type: 'SmsRequested'; entry: Entry; to: KnownNumber | null; replyCodes: ReplyCodes | null };
export type SmsAttempted = {
  type: 'SmsAttempted';
  attempt: number;
  /** The gateway that is about to be called. */
  handedTo: string;
  attemptedAt: Instant;
  nextAttemptAt: Instant;
};
export type SmsSent = { type: 'SmsSent'; sentAt: Instant };
export type SmsDelivered = { type: 'SmsDelivered'; deliveredAt: Instant };
export type SmsUndelivered = { type: 'SmsUndelivered'; failure: Failure; failedAt: Instant };
export type SmsEvent = SmsRequested | SmsAttempted | SmsSent | SmsDelivered | SmsUndelivered;
