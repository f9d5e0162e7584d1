import { addDays, type EntryId, type Moment, type PlainDate } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Accepted, Application } from '../application.ts';
import type { ResultReady } from '../events.ts';
import type { ApplicationFacts } from '../facts.ts';
import type { About } from './guards.ts';

export type RecordQueueNumber = Moment & About & { type: 'RecordQueueNumber'; entryId: EntryId; queueNo: number };

/** The queue has assigned the number, which completes the notification A2/F5 (A2-13). */
export function recordQueueNumber(
  application: Application,
  { applicationId, entryId, queueNo, now }: RecordQueueNumber,
  { policy }: ApplicationFacts,
): ResultReady[] {
  if (application.status === 'none') refuse('APPLICATION_NOT_FOUND');
  if (application.status !== 'DECIDED') return [];

  const made = { readyAt: now, queueNo, entryId, handOverBy: handOverBy(application, policy) };
  return [{ type: 'ResultReady', applicationId, result: made }];
}

/** Returns the last day to hand the result to the State Corporation: a day before the last day for the decision (A2-11a). */
export function handOverBy({ channel, dueOn }: Accepted, { handOnDaysBefore }: ApplicationFacts['policy']): PlainDate | null {
  return channel === 'STATE_CORPORATION' ? addDays(dueOn, -handOnDaysBefore) : null;
}
