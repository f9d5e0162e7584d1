import { addWorkingDays, dayOf, type EntryId, type Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { ActivationDueMoved, Entry } from '../entry.ts';
import { type EntryFacts, loaded } from '../facts.ts';

export type MoveDue = Moment & { type: 'MoveDue'; entryId: EntryId };

/**
 * After a new working calendar, the open deadline of an activation is computed again; one that was answered does not change
 * (A2-25e).
 */
export function moveDue(entry: Entry, { entryId, now }: MoveDue, facts: EntryFacts): ActivationDueMoved[] {
  if (entry.status === 'none') refuse('ENTRY_NOT_FOUND');
  if (entry.status !== 'ACTIVATION_REQUESTED') return [];
  const calendar = loaded(facts, 'calendar');
  const { receivedAt, dueOn: previousDueOn } = entry;
  const { activationWorkingDays } = loaded(facts, 'policy');
  const dueOn = addWorkingDays(dayOf(receivedAt), activationWorkingDays, calendar);
  if (dueOn === previousDueOn) return [];

  return [{ type: 'ActivationDueMoved', entryId, dueOn, previousDueOn, calendarVersion: calendar.version, movedAt: now }];
}
