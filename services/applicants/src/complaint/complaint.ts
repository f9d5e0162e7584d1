import type { ApplicationId, DepartmentId, Id, Instant, PersonId, PlainDate, ServiceKind, SpecialistId } from '@aleumet/domain';
import type { UnitId } from '../people/office.ts';
import type { OfficeName } from '../department/department.ts';
import type { AgeBand } from '../person/age-band.ts';
import type { DisabilityGroup } from '../person/person.ts';

/*
 * The life of a complaint (A2-14a to A2-14g). It is addressed to the head of the department or of the unit complained of, or to the body for
 * the quality of state services; whoever is complained of does not answer it:
 *
 *   none ──ComplaintRegistered (chancellery)──► REGISTERED ──ComplaintAnswered (who considers it)──► ANSWERED
 *   REGISTERED ──ComplaintDueMoved (calendar)──► REGISTERED
 *
 * Going to court (A2-14h) lies outside the portal.
 */

export type ComplaintId = Id<'ComplaintId'>;
export const COMPLAINT_BODIES = ['EMPLOYMENT_DEPARTMENT', 'STATE_CORPORATION', 'QUALITY_BODY'] as const;
export type ComplaintBody = (typeof COMPLAINT_BODIES)[number];
/** How a complaint is delivered in writing (A2-14b, A2-14e). */
export const COMPLAINT_DELIVERIES = ['BY_HAND', 'POST'] as const;
export type ComplaintDelivery = (typeof COMPLAINT_DELIVERIES)[number];
export type Clerk = { specialistId: SpecialistId | null; name: string };
/**
 * The subject of a complaint: an application, which determines the kind of service, or a kind of service without an application.
 */
export type ComplaintSubject = { applicationId: ApplicationId; kind: null } | { applicationId: null; kind: ServiceKind };
/** The body that considers the complaint, as on the day of registration. The law names no head of the quality body. */
export type Addressee = { office: OfficeName; headName: string | null };

export type RegisteredComplaint = {
  id: ComplaintId;
  personId: PersonId;
  departmentId: DepartmentId;
  region: string;
  applicationId: ApplicationId | null;
  kind: ServiceKind;
  ageBand: AgeBand;
  disabilityGroup: DisabilityGroup;
  body: ComplaintBody;
  unitId: UnitId | null;
  /** Null: registered before addressees were recorded. */
  addressee: Addressee | null;
  /** The employee whom the complaint is about; null when it names nobody. */
  complainedOf: Clerk | null;
  delivery: ComplaintDelivery;
  text: string;
  answerPlace: string;
  acceptedBy: Clerk;
  registeredAt: Instant;
  /** Last day for the answer. */
  dueOn: PlainDate;
  calendarVersion: number;
};

export type ComplaintAnswer = { text: string; by: Clerk; answeredAt: Instant; isLate: boolean };
export type Complaint =
  | { status: 'none' }
  | (RegisteredComplaint & { status: 'REGISTERED' })
  | (RegisteredComplaint & { status: 'ANSWERED'; answer: ComplaintAnswer });
export type KnownComplaint = Exclude<Complaint, { status: 'none' }>;

type About = { complaintId: ComplaintId };
export type ComplaintDue = { dueOn: PlainDate; calendarVersion: number };
export type ComplaintRegistered = { type: 'ComplaintRegistered'; complaint: RegisteredComplaint };
export type ComplaintAnswered = About & { type: 'ComplaintAnswered'; answer: ComplaintAnswer };
export type ComplaintDueMoved = About & { type: 'ComplaintDueMoved'; due: ComplaintDue; movedAt: Instant };
export type ComplaintEvent = ComplaintRegistered | ComplaintAnswered | ComplaintDueMoved;

/** Returns the state after the event. */
export function evolve(complaint: Complaint, event: ComplaintEvent): Complaint {
  if (event.type === 'ComplaintRegistered') return { status: 'REGISTERED', ...event.complaint };
  if (complaint.status === 'none') throw new Error('no such change of a complaint that was not registered');
  switch (event.type) {
    case 'ComplaintAnswered':
      return { ...complaint, status: 'ANSWERED', answer: event.answer };
    case 'ComplaintDueMoved':
      return { ...complaint, ...event.due };
  }
}
