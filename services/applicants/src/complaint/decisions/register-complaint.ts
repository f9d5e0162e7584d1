import { addWorkingDays, dayOf, type Moment, type PersonId, repeated } from '@aleumet/domain';
import { type Considering, requireServes } from '../../people/office.ts';
import { refuse } from '../../refusals.ts';
import type {
  Clerk,
  Complaint,
  ComplaintBody,
  ComplaintDelivery,
  ComplaintDue,
  ComplaintId,
  ComplaintRegistered,
  ComplaintSubject,
  KnownComplaint,
  RegisteredComplaint,
} from '../complaint.ts';
import type { ComplainingFacts, ComplaintFacts } from '../facts.ts';

export type RegisterComplaint = Moment & {
  type: 'RegisterComplaint';
  complaintId: ComplaintId;
  personId: PersonId;
  subject: ComplaintSubject;
  body: ComplaintBody;
  delivery: ComplaintDelivery;
  text: string;
  answerPlace: string;
  complainedOf: Clerk | null;
  by: Considering;
};

/**
 * Registers a complaint in the chancellery of the office. Each office registers complaints addressed to it: the department and the
 * unit those to their heads, the quality body those about results, which require no earlier complaint. Unless another employee is
 * named, the complaint is about the one who decided on or accepted the application.
 */
export function registerComplaint(
  complaint: Complaint,
  command: RegisterComplaint,
  facts: ComplaintFacts,
): ComplaintRegistered[] {
  const { complaining } = facts;
  if (!complaining) throw new Error('facts of complaining were not loaded');
  const { complaintId, subject, body, by } = command;
  if (complaint.status !== 'none') return registeredBefore(complaint, command);
  const { person, application } = complaining;
  if (!person) refuse('PERSON_NOT_FOUND');
  if (body !== by.office) refuse('BODY_OF_ANOTHER_OFFICE'); // A2-14a, A2-14d, A2-14g
  requireServes(by, person.departmentId);
  const kind = subject.kind ?? application?.kind ?? refuse('APPLICATION_NOT_FOUND');
  if (body === 'QUALITY_BODY' && !application?.hasResult) refuse('RESULT_NEEDED'); // A2-14g
  const entry = entryOf(command);

  const registered = {
    id: complaintId,
    ...aboutOf(person),
    applicationId: subject.applicationId,
    kind,
    body,
    addressee: complaining.addressee,
    complainedOf: command.complainedOf ?? doerOf(by, application), // A2-14a, A2-14d
    ...entry,
  };
  return [{ type: 'ComplaintRegistered', complaint: { ...registered, ...complaintDue(registered, facts) } }];
}

/**
 * Returns what the chancellery writes down: how the complaint came, what it says, who accepted it, when, and where the answer is
 * given (A2-14b, A2-14c, A2-14e).
 */
function entryOf({ delivery, by, now, ...command }: RegisterComplaint) {
  const [text, answerPlace] = [command.text.trim(), command.answerPlace.trim()];
  if (text === '' || answerPlace === '') refuse('TEXT_NEEDED');
  const unitId = by.office === 'STATE_CORPORATION' ? by.unitId : null;
  return { unitId, delivery, text, answerPlace, acceptedBy: clerkOf(by), registeredAt: now };
}

/** The employee and the kind of service, when derived by the portal, do not make the content different. */
function registeredBefore(complaint: KnownComplaint, command: RegisterComplaint): [] {
  if (complaint.personId !== command.personId) refuse('COMPLAINT_ID_TAKEN');
  const { body, delivery, subject } = command;
  const about = { applicationId: subject.applicationId, kind: subject.kind ?? complaint.kind };
  const complainedOf = command.complainedOf ?? complaint.complainedOf;
  const [text, answerPlace] = [command.text.trim(), command.answerPlace.trim()];
  return repeated(wordsOf(complaint), { ...about, body, complainedOf, delivery, text, answerPlace });
}

function wordsOf({ applicationId, kind, body, complainedOf, delivery, text, answerPlace }: KnownComplaint) {
  return { applicationId, kind, body, complainedOf, delivery, text, answerPlace };
}

/** Returns the employee who acts for the office, as stored in the complaint (A2-14c). */
export function clerkOf(by: Considering): Clerk {
  return { specialistId: by.office === 'EMPLOYMENT_DEPARTMENT' ? by.specialistId : null, name: by.name };
}

/**
 * Returns the employee who did what the complaint is about: at a unit the one who accepted the application, otherwise the one who
 * decided on it (A2-14a, A2-14d).
 */
export function doerOf({ office }: Considering, application: ComplainingFacts['application']): Clerk | null {
  const doer = office === 'STATE_CORPORATION' ? application?.acceptedBy : (application?.decidedBy ?? application?.acceptedBy);
  return doer ? { specialistId: doer.specialistId, name: doer.name } : null;
}

function aboutOf({ id: personId, departmentId, region, ageBand, disability }: NonNullable<ComplainingFacts['person']>) {
  return { personId, departmentId, region, ageBand, disabilityGroup: disability.group };
}

/**
 * Returns the last day for the answer: five working days, or fifteen at the quality body; the day of registration is day 0 (A2-14f,
 * A2-14g).
 */
export function complaintDue(
  { body, kind, registeredAt }: Pick<RegisteredComplaint, 'body' | 'kind' | 'registeredAt'>,
  { calendar, policyOf }: ComplaintFacts,
): ComplaintDue {
  const policy = policyOf(kind);
  const days = body === 'QUALITY_BODY' ? policy.qualityBodyWorkingDays : policy.complaintWorkingDays;
  return { dueOn: addWorkingDays(dayOf(registeredAt), days, calendar), calendarVersion: calendar.version };
}
