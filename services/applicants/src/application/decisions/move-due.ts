import { dayOf, type Moment } from '@aleumet/domain';
import type { Application } from '../application.ts';
import type { ApplicationDueMoved } from '../events.ts';
import type { ApplicationFacts } from '../facts.ts';
import { dueAfter } from './due.ts';
import type { About } from './guards.ts';

export type MoveDue = Moment & About & { type: 'MoveDue' };

/** After a new working calendar, an open deadline is computed again; one that was met does not change (A2/F3-3). */
export function moveDue(
  application: Application,
  { applicationId, now }: MoveDue,
  facts: ApplicationFacts,
): ApplicationDueMoved[] {
  if (application.status !== 'ACCEPTED' && application.status !== 'DECIDED') return [];
  if (application.calendarVersion >= facts.calendar.version) return [];
  return [{ type: 'ApplicationDueMoved', applicationId, due: dueAfter(dayOf(application.receivedAt), facts), movedAt: now }];
}
