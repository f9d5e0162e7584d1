import type { Moment } from '@aleumet/domain';
import type { ActingSpecialist } from '../../people/office.ts';
import { refuse } from '../../refusals.ts';
import type { Application } from '../application.ts';
import type { ApplicationGranted } from '../events.ts';
import type { ApplicationFacts } from '../facts.ts';
import type { RegisterQuery } from '../registers.ts';
import { type About, requireLiveMeasure, requireOfDepartment } from './guards.ts';

export type GrantApplication = Moment & About & { type: 'GrantApplication'; by: ActingSpecialist };

/**
 * The specialist finds no ground for refusal: the application is registered in the queue journal by its time of receipt. A decision
 * after the last day is still possible.
 */
export function grantApplication(
  application: Application,
  { applicationId, by, now, today }: GrantApplication,
  { measure }: ApplicationFacts,
): ApplicationGranted[] {
  const known = requireOfDepartment(application, by);
  if (known.status === 'ACCEPTANCE_REFUSED') refuse('APPLICATION_NOT_ACCEPTED');
  if (known.status !== 'ACCEPTED') return known.decision.outcome === 'GRANTED' ? [] : refuse('APPLICATION_DECIDED');
  requireLiveMeasure(measure, today);
  requireChecked(known.queries);

  // A2-22b
  return [{ type: 'ApplicationGranted', applicationId, by: { specialistId: by.specialistId, name: by.name }, grantedAt: now }];
}

/** Refuses while a register has not answered (A2-7a) or has no data (A2-7b), unless a certified paper copy replaces its answer. */
function requireChecked(queries: readonly RegisterQuery[]): void {
  const open = queries.filter(({ paperCopy }) => paperCopy === null);
  const pending = open.find(({ answer }) => answer === null);
  if (pending) refuse('REGISTER_ANSWER_PENDING', { register: pending.register });
  const missing = open.find(({ answer }) => answer && !answer.found);
  if (missing) refuse('PAPER_COPY_NEEDED', { register: missing.register });
}
