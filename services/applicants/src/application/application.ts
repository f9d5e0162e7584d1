import type {
  ApplicationId,
  DepartmentId,
  EntryId,
  Iin,
  Instant,
  InvitationId,
  MeasureId,
  PersonId,
  PlainDate,
  ServiceKind,
  SpecialistId,
} from '@aleumet/domain';
import type { UnitId } from '../people/office.ts';
import type { AgeBand } from '../person/age-band.ts';
import type { DisabilityGroup } from '../person/person.ts';
import type { RegisterQuery } from './registers.ts';

/*
 * The life of an application:
 *
 *   none ──AcceptanceRefused (specialist, State Corporation)──► ACCEPTANCE_REFUSED
 *   none ──ApplicationRegistered (specialist, State Corporation; consent to an invitation)──► ACCEPTED
 *   ACCEPTED ──RegisterAnswered (state register), PaperCopyAttached (who accepts)──► ACCEPTED
 *   ACCEPTED ──ApplicationGranted (specialist)──► DECIDED ──ResultReady (queue gives the number)──► AT_DEPARTMENT
 *   ACCEPTED ──ServiceRefused, ResultReady (specialist)──► AT_DEPARTMENT
 *   ACCEPTED, DECIDED ──ApplicationDueMoved (calendar)──► the same
 *   AT_DEPARTMENT ──ResultHandedOver (specialist)──► HANDED_OVER                        at the department
 *   AT_DEPARTMENT ──ResultHandedToCorporation (specialist)──► AT_STATE_CORPORATION            State Corporation channel
 *   AT_STATE_CORPORATION ──ResultHandedOver (State Corporation)──► HANDED_OVER
 *   AT_STATE_CORPORATION ──ResultReturned (a month has passed)──► RETURNED_TO_DEPARTMENT
 *   RETURNED_TO_DEPARTMENT ──ResultRequested (State Corporation)──► REQUESTED_BACK ──ResultHandedToCorporation (specialist)──► AT_STATE_CORPORATION
 */

export const CHANNELS = ['STATE_CORPORATION', 'EMPLOYMENT_DEPARTMENT', 'PROACTIVE'] as const;
export type Channel = (typeof CHANNELS)[number];
export const FILED_BY = ['PERSON', 'LEGAL_REPRESENTATIVE', 'ATTORNEY'] as const;
export type FiledBy = (typeof FILED_BY)[number];
/** The applicant: the person, or a representative with an own IIN. */
export type Filing =
  | { as: 'PERSON' }
  | { as: 'LEGAL_REPRESENTATIVE'; iin: Iin }
  /** The holder of a power of attorney, whose name and IIN are read from it when it is presented. */
  | { as: 'ATTORNEY'; iin: Iin; name: string };
/** Without number and name once the person is erased. */
export type Applicant = { as: FiledBy; iin: Iin | null; name: string };
export const PAPER_KINDS = ['APPLICATION_FORM', 'IDENTITY_DOCUMENT', 'POWER_OF_ATTORNEY', 'OTHER'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
export type Paper = { kind: PaperKind; name: string; sheetCount: number; validUntil: PlainDate | null; note: string | null };
/** The employee who accepted the papers, as printed on the receipt, the ticket and the stub. */
export type Acceptor = { specialistId: SpecialistId | null; name: string; position: string };

/** The subject of the application, which never changes. */
export type Subject = {
  id: ApplicationId;
  personId: PersonId;
  departmentId: DepartmentId;
  region: string;
  measureId: MeasureId;
  kind: ServiceKind;
  ageBand: AgeBand;
  disabilityGroup: DisabilityGroup;
  channel: Channel;
  unitId: UnitId | null;
  invitationId: InvitationId | null;
  /** Key of the queue; for an invitation, the time of the consent (A2-16b, A2-22b). */
  receivedAt: Instant;
};

export type Intake = {
  applicant: Applicant;
  papers: readonly Paper[];
  /** Null for a consent by SMS (A2-6c). */
  acceptedBy: Acceptor | null;
  /** The social worker who assists (A2/F3-10). */
  socialWorker: string | null;
  registeredAt: Instant;
};

export const FAULT_REASONS = ['INCOMPLETE_PACKAGE', 'EXPIRED_DOCUMENTS'] as const;
export type Fault = { documentName: string; reason: (typeof FAULT_REASONS)[number] };
export type AcceptanceRefusal = { applicantName: string; faults: readonly Fault[]; refusedBy: Acceptor; refusedAt: Instant };

/** Last day of the ten working days for the decision (A2/F3-3). */
export type Due = { dueOn: PlainDate; calendarVersion: number };
export type Accepted = Subject & Due & { caseNo: string; intake: Intake; queries: readonly RegisterQuery[] };
export type DecidedBy = { specialistId: SpecialistId; name: string };
/** The grounds of row 9 of the standard (A2/F3-9). */
export const REFUSAL_GROUNDS = ['UNRELIABLE_DATA', 'REQUIREMENTS_NOT_MET'] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];
export const DECISION_OUTCOMES = ['GRANTED', 'SERVICE_REFUSED'] as const;
export type Decision = {
  outcome: (typeof DECISION_OUTCOMES)[number];
  by: DecidedBy;
  decidedAt: Instant;
  /** Null when granted. */
  refusal: { ground: RefusalGround; reason: string } | null;
};
export type Decided = Accepted & { decision: Decision };

/** The notification A2/F5 with its number in the queue journal, or the reasoned refusal. */
export type Result = { readyAt: Instant; queueNo: number | null; entryId: EntryId | null; handOverBy: PlainDate | null };
export type Ready = Decided & { result: Result };
/** At the State Corporation, which keeps it a month (A2-12a). */
export type Custody = { handedAt: Instant; keepTo: PlainDate; isLate: boolean };
export type Kept = Ready & { custody: Custody };
export type Returned = Kept & { returnedAt: Instant };

export type Application =
  | { status: 'none' }
  | (Subject & { status: 'ACCEPTANCE_REFUSED'; refusal: AcceptanceRefusal })
  | (Accepted & { status: 'ACCEPTED' })
  | (Decided & { status: 'DECIDED' })
  | (Ready & { status: 'AT_DEPARTMENT' })
  | (Kept & { status: 'AT_STATE_CORPORATION' })
  | (Returned & { status: 'RETURNED_TO_DEPARTMENT' })
  | (Returned & { status: 'REQUESTED_BACK'; requestedAt: Instant; sendBy: PlainDate })
  | (Ready & { status: 'HANDED_OVER'; handedOverAt: Instant; handedOverBy: Acceptor });

export type KnownApplication = Exclude<Application, { status: 'none' }>;
export type ApplicationStatus = Application['status'];
/** Where the result is: the status of an application that has one. */
export type ResultPlace = Extract<KnownApplication, { result: Result }>['status'];
/** The status of an application as shown to clients; the place of the result is a separate field. */
export type ShownStatus = 'ACCEPTANCE_REFUSED' | 'ACCEPTED' | Decision['outcome'];
