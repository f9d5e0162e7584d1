import { type ApplicationId, dayOf, type MeasureId, type Moment, type PersonId, repeated } from '@aleumet/domain';
import { type ActingOffice, requireServes } from '../../people/office.ts';
import type { KnownPerson } from '../../person/person.ts';
import type { AgeBand } from '../../person/age-band.ts';
import { refuse } from '../../refusals.ts';
import type { Application, Filing, KnownApplication, Paper, Subject } from '../application.ts';
import type { ApplicationRegistered } from '../events.ts';
import type { ApplicationFacts } from '../facts.ts';
import { registersToAsk } from '../registers.ts';
import { applicantOf } from './applicant.ts';
import { dueAfter } from './due.ts';
import { acceptorOf, filingFacts, requireLiveMeasure } from './guards.ts';
import { requirePackage } from './papers.ts';

export type RegisterApplication = Moment & {
  type: 'RegisterApplication';
  applicationId: ApplicationId;
  personId: PersonId;
  measureId: MeasureId;
  filing: Filing;
  papers: readonly Paper[];
  socialWorker: string | null;
  by: ActingOffice;
  position: string;
};

/**
 * A department or a unit of the State Corporation accepts a complete application for a measure without an open application. The ten
 * working days for the decision begin, and the state registers are queried.
 */
export function registerApplication(
  application: Application,
  command: RegisterApplication,
  facts: ApplicationFacts,
): ApplicationRegistered[] {
  const { person, liveApplicationId, caseNo } = filingFacts(facts);
  const { measureId, by, today, now } = command;
  if (application.status !== 'none') return handedInBefore(application, command);
  if (!person) refuse('PERSON_NOT_FOUND');
  requireServes(by, person.departmentId); // A2-6a
  if (liveApplicationId !== null) refuse('APPLICATION_EXISTS', { applicationId: liveApplicationId });
  requireLiveMeasure(facts.measure, today);
  const applicant = applicantOf(person, command.filing, today); // A2-6a
  requirePackage(command.papers, applicant.as, today);
  requireMayBeAssisted(person, command.socialWorker);

  const intake = {
    applicant,
    papers: command.papers,
    acceptedBy: acceptorOf(by, command.position),
    socialWorker: command.socialWorker,
    registeredAt: now,
  };
  const subject = subjectOf(command, person, { kind: facts.measure.kind, measureId });
  const due = dueAfter(dayOf(now), facts); // A2/F3-3; A2-10: at the State Corporation as well
  const registers = registersToAsk(facts.measure.workInjury); // A2-7a
  return [{ type: 'ApplicationRegistered', subject, caseNo, intake, due, registers }];
}

type Handed = Pick<RegisterApplication, 'applicationId' | 'by' | 'now'>;

/** Returns what an application on paper is about, also for one whose acceptance is refused. */
export function subjectOf(
  { applicationId, by, now }: Handed,
  person: KnownPerson & { ageBand: AgeBand },
  measure: Pick<Subject, 'kind' | 'measureId'>,
): Subject {
  const { id: personId, departmentId, region, ageBand, disability } = person;
  return {
    ...measure,
    id: applicationId,
    personId,
    departmentId,
    region,
    ageBand,
    disabilityGroup: disability.group,
    ...channelOf(by),
    invitationId: null,
    receivedAt: now,
  };
}

/** Returns the channel: a unit of the State Corporation, or an employment department (A2-6b). */
function channelOf(by: ActingOffice): Pick<Subject, 'channel' | 'unitId'> {
  return { channel: by.office, unitId: by.office === 'STATE_CORPORATION' ? by.unitId : null };
}

/** Refuses a social worker for anyone but persons of the first and second group who receive special social services (A2/F3-10). */
function requireMayBeAssisted({ disability }: KnownPerson, socialWorker: string | null): void {
  if (socialWorker === null || disability.group === 'FIRST' || disability.group === 'SECOND') return;
  refuse('ASSISTANCE_NOT_FOR_GROUP', { group: disability.group });
}

/**
 * Whether the same papers of the same person were accepted before. The name of a legal representative may have changed since,
 * because it comes from the register.
 */
function handedInBefore(application: KnownApplication, command: RegisterApplication): [] {
  const { personId, measureId, filing, papers, socialWorker, by, position } = command;
  if (application.status === 'ACCEPTANCE_REFUSED' || application.personId !== personId || application.measureId !== measureId)
    return refuse('APPLICATION_ID_TAKEN');
  const { applicant, acceptedBy, ...intake } = application.intake;
  const said = { applicant, papers: intake.papers, socialWorker: intake.socialWorker, acceptedBy };
  return repeated(said, { applicant: { ...applicant, ...filing }, papers, socialWorker, acceptedBy: acceptorOf(by, position) });
}
