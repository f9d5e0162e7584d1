import type { EntryFacts } from '../facts.ts';
import { loaded } from '../facts.ts';
import type { Entry, EntryQueued, Registration } from '../entry.ts';

export type QueueEntry = { type: 'QueueEntry'; registration: Omit<Registration, 'queueNo'> };

/**
 * Enters an application that was decided in the person's favour into the queue journal of its department and kind. The number
 * is the next one and never changes; the place follows from the moment of receipt, so checking costs nobody a place (A2-22b).
 */
export function queueEntry(entry: Entry, { registration }: QueueEntry, { nextQueueNo }: EntryFacts): EntryQueued[] {
  if (entry.status !== 'none') return [];

  return [{ type: 'EntryQueued', registration: { ...registration, queueNo: loaded(nextQueueNo, 'next queue number') } }];
}
