import { addMonths, type Moment } from '@aleumet/domain';
import type { ActingSpecialist } from '../../people/office.ts';
import { refuse } from '../../refusals.ts';
import type { Application, KnownApplication } from '../application.ts';
import type { ResultHandedToCorporation } from '../events.ts';
import type { ApplicationFacts } from '../facts.ts';
import { type About, requireOfDepartment } from './guards.ts';

export type HandResultToCorporation = Moment & About & { type: 'HandResultToCorporation'; by: ActingSpecialist };

/**
 * The department hands the result to the State Corporation, a day before the last day for the decision at the latest, or within one
 * working day of the unit's request. A late hand-over is possible and marked (A2-11a, A2-12c).
 */
export function handResultToCorporation(
  application: Application,
  { applicationId, by, now, today }: HandResultToCorporation,
  { policy }: ApplicationFacts,
): ResultHandedToCorporation[] {
  const known = requireOfDepartment(application, by);
  if (known.channel !== 'STATE_CORPORATION') refuse('NOT_THROUGH_STATE_CORPORATION');
  if (known.status === 'AT_STATE_CORPORATION' || known.status === 'HANDED_OVER') return [];
  if (known.status !== 'AT_DEPARTMENT' && known.status !== 'REQUESTED_BACK') refuse('RESULT_NOT_READY');

  const custody = {
    handedAt: now,
    keepTo: addMonths(today, policy.keepMonths), // A2-12a: the unit keeps it for a month
    isLate: today > (limitOf(known) ?? today),
  };
  const decidedBy = { specialistId: by.specialistId, name: by.name };
  return [{ type: 'ResultHandedToCorporation', applicationId, by: decidedBy, custody }];
}

function limitOf(application: Extract<KnownApplication, { status: 'AT_DEPARTMENT' | 'REQUESTED_BACK' }>) {
  return application.status === 'REQUESTED_BACK' ? application.sendBy : application.result.handOverBy;
}
