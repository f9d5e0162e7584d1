import {
  type ApplicationId,
  dayOf,
  type Instant,
  type InvitationId,
  type MeasureId,
  type Moment,
  type PersonId,
} from '@aleumet/domain';
import { fullName } from '../../person/person.ts';
import { refuse } from '../../refusals.ts';
import type { Application, Subject } from '../application.ts';
import type { ApplicationRegistered } from '../events.ts';
import type { ApplicationFacts } from '../facts.ts';
import { registersToAsk } from '../registers.ts';
import { dueAfter } from './due.ts';
import { filingFacts } from './guards.ts';

export type RegisterConsent = Moment & {
  type: 'RegisterConsent';
  applicationId: ApplicationId;
  invitationId: InvitationId;
  personId: PersonId;
  measureId: MeasureId;
  repliedAt: Instant;
};

/**
 * Turns the consent to an invitation into an application: without papers, dated by the reply, with the registers queried by the
 * portal.
 */
export function registerConsent(
  application: Application,
  command: RegisterConsent,
  facts: ApplicationFacts,
): ApplicationRegistered[] {
  const { applicationId, invitationId, measureId, repliedAt, now } = command;
  const { person, liveApplicationId, caseNo } = filingFacts(facts);
  if (application.status !== 'none') return [];
  if (!person) refuse('PERSON_NOT_FOUND');
  if (liveApplicationId !== null && liveApplicationId !== applicationId)
    refuse('APPLICATION_EXISTS', { applicationId: liveApplicationId });

  const subject: Subject = {
    id: applicationId,
    personId: person.id,
    departmentId: person.departmentId,
    region: person.region,
    measureId,
    kind: facts.measure.kind,
    ageBand: person.ageBand,
    disabilityGroup: person.disability.group,
    channel: 'PROACTIVE', // A2-6c
    unitId: null,
    invitationId,
    receivedAt: repliedAt, // A2-16b
  };
  const applicant = { as: 'PERSON' as const, iin: person.iin, name: fullName(person) };
  const intake = { applicant, papers: [], acceptedBy: null, socialWorker: null, registeredAt: now }; // A2-6c
  const due = dueAfter(dayOf(repliedAt), facts); // A2-16b, A2/F3-3
  const registers = registersToAsk(facts.measure.workInjury); // A2-21
  return [{ type: 'ApplicationRegistered', subject, caseNo, intake, due, registers }];
}
