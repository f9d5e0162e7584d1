import type { EntryFacts } from '../facts.ts';
import { loaded } from '../facts.ts';
import type { Entry, EntryQueued, Registration } from '../entry.ts';

export type QueueEntry = { type: 'QueueEntry'; registration: Omit<Registration, 'queueNo'> };

/**
 * Registers a granted application in the queue journal of its department and kind of service. The number is the next one and never
 * changes. The place follows from the time of receipt, so a long check does not cost a place (A2-22b).
 */
export function queueEntry(entry: Entry, { registration }: QueueEntry, facts: EntryFacts): EntryQueued[] {
  if (entry.status !== 'none') return [];

  return [{ type: 'EntryQueued', registration: { ...registration, queueNo: loaded(facts, 'nextQueueNo') } }];
}
