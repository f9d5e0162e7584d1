import { type Moment, repeated } from '@aleumet/domain';
import type { ActingOffice } from '../../people/office.ts';
import { refuse } from '../../refusals.ts';
import type { Application } from '../application.ts';
import type { ResultHandedOver } from '../events.ts';
import { type About, acceptorOf, requireOfOffice } from './guards.ts';

export type HandOverResult = Moment & About & { type: 'HandOverResult'; by: ActingOffice; position: string };

/** The result is handed to the applicant by the office that accepted the papers: A2/F5 or the reasoned refusal (A2-13). */
export function handOverResult(
  application: Application,
  { applicationId, by, position, now }: HandOverResult,
): ResultHandedOver[] {
  const known = requireOfOffice(application, by);
  const acceptor = acceptorOf(by, position);
  if (known.status === 'HANDED_OVER') return repeated(known.handedOverBy, acceptor);
  const place = by.office === 'STATE_CORPORATION' ? 'AT_STATE_CORPORATION' : 'AT_DEPARTMENT';
  if (by.office === 'EMPLOYMENT_DEPARTMENT' && known.channel === 'STATE_CORPORATION') refuse('RESULT_GOES_TO_STATE_CORPORATION');
  if (known.status !== place) refuse('RESULT_NOT_HERE');

  return [{ type: 'ResultHandedOver', applicationId, by: acceptor, handedAt: now }];
}
