import type {
  ApplicationId,
  DepartmentId,
  EntryId,
  Iin,
  Instant,
  MeasureId,
  OfferingId,
  PersonId,
  PlainDate,
  ServiceKind,
  SpecialistId,
} from '@aleumet/domain';
import type { UnitId } from '../acting/office.ts';
import type { AgeBand } from '../person/age-band.ts';
import type { DisabilityGroup } from '../person/person.ts';
import type { RegisterQuery } from './registers.ts';

/*
 * The life of an application (A2-6 to A2-13, A2-16b, A2-22b, A2/F3-9):
 *
 *   none ──AcceptanceRefused (specialist, State Corporation)──► acceptanceRefused
 *   none ──ApplicationRegistered (specialist, State Corporation; consent to an offer)──► accepted
 *   accepted ──RegisterAnswered (state register), PaperCopyAttached (who accepts)──► accepted
 *   accepted ──ApplicationGranted (specialist)──► decided ──ResultReady (queue gives the number)──► resultReady
 *   accepted ──ServiceRefused, ResultReady (specialist)──► resultReady
 *   accepted, decided ──ApplicationDueMoved (calendar)──► the same
 *   resultReady ──ResultHandedOver (specialist)──► handedOver                        at the department
 *   resultReady ──ResultHandedToCorporation (specialist)──► atCorporation            State Corporation channel
 *   atCorporation ──ResultHandedOver (State Corporation)──► handedOver
 *   atCorporation ──ResultReturned (a month has passed)──► returned
 *   returned ──ResultRequested (State Corporation)──► requestedBack ──ResultHandedToCorporation (specialist)──► atCorporation
 */

export type Channel = 'STATE_CORPORATION' | 'EMPLOYMENT_DEPARTMENT' | 'PROACTIVE';
export type FiledBy = 'PERSON' | 'LEGAL_REPRESENTATIVE' | 'ATTORNEY';
/** Who stands at the desk: the person, or somebody with an IIN of their own. */
export type Filing =
  | { as: 'PERSON' }
  | { as: 'LEGAL_REPRESENTATIVE'; iin: Iin }
  /** Who holds a power of attorney shows it: name and IIN are read from it at the desk. */
  | { as: 'ATTORNEY'; iin: Iin; name: string };
export type Applicant = { as: FiledBy; iin: Iin; name: string };
export type PaperKind = 'APPLICATION_FORM' | 'IDENTITY_DOCUMENT' | 'POWER_OF_ATTORNEY' | 'OTHER';
export type Paper = { kind: PaperKind; name: string; sheetCount: number; validUntil: PlainDate | null; note: string | null };
/** Who accepted the papers, as the receipt, the ticket and the stub print it. */
export type Acceptor = { specialistId: SpecialistId | null; name: string; position: string };

/** What the application is about; never changes. */
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
  offeringId: OfferingId | null;
  /** Key of the queue; proactively the moment of consent (A2-16b, A2-22b). */
  receivedAt: Instant;
};

export type Intake = {
  applicant: Applicant;
  papers: readonly Paper[];
  /** Null when the consent is the application (A2-6c). */
  acceptedBy: Acceptor | null;
  /** The social worker who assists (A2/F3-10). */
  socialWorker: string | null;
  registeredAt: Instant;
};

export type Fault = { documentName: string; reason: 'INCOMPLETE_PACKAGE' | 'EXPIRED_DOCUMENTS' };
export type AcceptanceRefusal = { applicantName: string; faults: readonly Fault[]; refusedBy: Acceptor; refusedAt: Instant };

/** Last day of the term of ten working days (A2/F3-3). */
export type Due = { dueOn: PlainDate; calendarVersion: number };
export type Accepted = Subject & Due & { caseNo: string; intake: Intake; queries: readonly RegisterQuery[] };
export type DecidedBy = { specialistId: SpecialistId; name: string };
/** Row 9 of the standard. */
export type RefusalGround = 'UNRELIABLE_DATA' | 'REQUIREMENTS_NOT_MET';
export type Decision = { by: DecidedBy; decidedAt: Instant } & (
  | { outcome: 'GRANTED' }
  | { outcome: 'REFUSED'; ground: RefusalGround; reason: string }
);
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
  | (Subject & { status: 'acceptanceRefused'; refusal: AcceptanceRefusal })
  | (Accepted & { status: 'accepted' })
  | (Decided & { status: 'decided' })
  | (Ready & { status: 'resultReady' })
  | (Kept & { status: 'atCorporation' })
  | (Returned & { status: 'returned' })
  | (Returned & { status: 'requestedBack'; requestedAt: Instant; sendBy: PlainDate })
  | (Ready & { status: 'handedOver'; handedOverAt: Instant; handedOverBy: Acceptor });

export type KnownApplication = Exclude<Application, { status: 'none' }>;
export type ApplicationStatus = Application['status'];
