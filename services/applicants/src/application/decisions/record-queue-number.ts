import { addDays, type EntryId, type Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Accepted, Application, Result } from '../application.ts';
import type { ResultReady } from '../events.ts';
import type { About } from './guards.ts';

export type RecordQueueNumber = Moment & About & { type: 'RecordQueueNumber'; entryId: EntryId; queueNo: number };

/** The queue journal has given its number: the notification A2/F5 is complete (A2-13, A2-22b). */
export function recordQueueNumber(
  application: Application,
  { applicationId, entryId, queueNo, now }: RecordQueueNumber,
): ResultReady[] {
  if (application.status === 'none') refuse('APPLICATION_NOT_FOUND');
  if (application.status !== 'DECIDED') return [];

  return [{ type: 'ResultReady', applicationId, result: resultOf(application, { readyAt: now, queueNo, entryId }) }];
}

/** The result, with the last day to hand it to the State Corporation: a day before the term ends (A2-11a). */
export function resultOf({ channel, dueOn }: Accepted, made: Omit<Result, 'handOverBy'>): Result {
  return { ...made, handOverBy: channel === 'STATE_CORPORATION' ? addDays(dueOn, -1) : null };
}
