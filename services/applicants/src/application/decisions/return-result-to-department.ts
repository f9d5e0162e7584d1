import type { Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Application } from '../application.ts';
import type { ResultReturned } from '../events.ts';
import type { About } from './guards.ts';

export type ReturnResultToDepartment = Moment & About & { type: 'ReturnResultToDepartment' };

/** The State Corporation has kept the result for a month and returns it to the department for storage (A2-12b). */
export function returnResultToDepartment(
  application: Application,
  { applicationId, now, today }: ReturnResultToDepartment,
): ResultReturned[] {
  if (application.status !== 'AT_STATE_CORPORATION') return [];
  if (today <= application.custody.keepTo) refuse('RESULT_STILL_KEPT', { keepTo: application.custody.keepTo }); // A2-12a

  return [{ type: 'ResultReturned', applicationId, returnedAt: now }];
}
