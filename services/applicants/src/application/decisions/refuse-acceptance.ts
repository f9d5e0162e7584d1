import { type ApplicationId, type MeasureId, type Moment, type PersonId, repeated } from '@aleumet/domain';
import { type ActingOffice, requireServes } from '../../people/office.ts';
import { fullName } from '../../person/person.ts';
import { refuse } from '../../refusals.ts';
import type { Application, Fault } from '../application.ts';
import type { AcceptanceRefused } from '../events.ts';
import type { ApplicationFacts } from '../facts.ts';
import { acceptorOf, filingFacts } from './guards.ts';
import { subjectOf } from './register-application.ts';

export type RefuseAcceptance = Moment & {
  type: 'RefuseAcceptance';
  applicationId: ApplicationId;
  personId: PersonId;
  measureId: MeasureId;
  applicantName: string | null;
  faults: readonly Fault[];
  by: ActingOffice;
  position: string;
};

/** Refuses acceptance because documents are missing or expired; the receipt of refusal A2/F4 lists them (A2-9). */
export function refuseAcceptance(
  application: Application,
  command: RefuseAcceptance,
  facts: ApplicationFacts,
): AcceptanceRefused[] {
  const { person } = filingFacts(facts);
  const { personId, measureId, by, faults, now } = command;
  if (application.status !== 'none') {
    if (application.status !== 'ACCEPTANCE_REFUSED' || application.personId !== personId) refuse('APPLICATION_ID_TAKEN');
    const { faults: named, applicantName, refusedBy } = application.refusal;
    const said = { measureId: application.measureId, faults: named, applicantName, refusedBy };
    const refusedNow = acceptorOf(by, command.position);
    return repeated(said, { measureId, faults, applicantName: command.applicantName ?? applicantName, refusedBy: refusedNow });
  }
  if (!person) refuse('PERSON_NOT_FOUND');
  requireServes(by, person.departmentId);
  if (faults.length === 0) refuse('NO_FAULT_NAMED');

  const refusal = {
    applicantName: command.applicantName ?? fullName(person),
    faults,
    refusedBy: acceptorOf(by, command.position),
    refusedAt: now,
  };
  return [{ type: 'AcceptanceRefused', subject: subjectOf(command, person, { kind: facts.measure.kind, measureId }), refusal }];
}
