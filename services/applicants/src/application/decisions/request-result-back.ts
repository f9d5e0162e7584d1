import { addWorkingDays, type Moment } from '@aleumet/domain';
import type { ActingOperator } from '../../people/office.ts';
import { refuse } from '../../refusals.ts';
import type { Application } from '../application.ts';
import type { ResultRequested } from '../events.ts';
import type { ApplicationFacts } from '../facts.ts';
import { type About, requireOfOffice } from './guards.ts';

export type RequestResultBack = Moment & About & { type: 'RequestResultBack'; by: ActingOperator };

/**
 * The applicant comes after the month: when the unit requests the result, the department sends it within one working day (A2-12c).
 */
export function requestResultBack(
  application: Application,
  { applicationId, by, now, today }: RequestResultBack,
  { calendar, policy }: ApplicationFacts,
): ResultRequested[] {
  const known = requireOfOffice(application, by);
  if (known.status === 'REQUESTED_BACK') return [];
  if (known.status !== 'RETURNED_TO_DEPARTMENT') refuse('RESULT_NOT_RETURNED');

  const sendBy = addWorkingDays(today, policy.sendBackWorkingDays, calendar);
  return [{ type: 'ResultRequested', applicationId, requestedAt: now, sendBy }];
}
