import { type Moment, repeated } from '@aleumet/domain';
import type { ActingSpecialist } from '../../people/office.ts';
import { refuse } from '../../refusals.ts';
import type { Application, RefusalGround } from '../application.ts';
import type { ResultReady, ServiceRefused } from '../events.ts';
import type { ApplicationFacts } from '../facts.ts';
import { type About, requireOfDepartment } from './guards.ts';
import { handOverBy } from './record-queue-number.ts';

export type RefuseService = Moment &
  About & { type: 'RefuseService'; ground: RefusalGround; reason: string; by: ActingSpecialist };

/** Refuses the state service on a ground of row 9 of the standard. The reasons are the result (A2/F3-9, GAP-3). */
export function refuseService(
  application: Application,
  command: RefuseService,
  { policy }: ApplicationFacts,
): (ServiceRefused | ResultReady)[] {
  const { applicationId, ground, by, now } = command;
  const known = requireOfDepartment(application, by);
  if (known.status === 'ACCEPTANCE_REFUSED') refuse('APPLICATION_NOT_ACCEPTED');
  const reason = command.reason.trim();
  if (known.status !== 'ACCEPTED') {
    const { decision } = known;
    return decision.refusal ? repeated(decision.refusal, { ground, reason }) : refuse('APPLICATION_DECIDED');
  }
  if (reason === '') refuse('REASON_NEEDED');

  const result = { readyAt: now, queueNo: null, entryId: null, handOverBy: handOverBy(known, policy) };
  const decidedBy = { specialistId: by.specialistId, name: by.name };
  return [
    { type: 'ServiceRefused', applicationId, by: decidedBy, ground, reason, refusedAt: now },
    { type: 'ResultReady', applicationId, result },
  ];
}
