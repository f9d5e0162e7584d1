import { addWorkingDays, type EntryId, type Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { ActivationRequested, Entry } from '../entry.ts';
import { type EntryFacts, loaded } from '../facts.ts';
import { type Citizen, entryOfRecipient } from '../../people/parties.ts';

export type RequestActivation = Moment & { type: 'RequestActivation'; entryId: EntryId; by: Citizen };

/**
 * The recipient presses "Activate provider selection", any number of times and without a deadline (A2-25c). The specialist receives
 * the time of the request and must answer within one working day.
 */
export function requestActivation(entry: Entry, command: RequestActivation, facts: EntryFacts): ActivationRequested[] {
  const { status } = entryOfRecipient(entry, command.by);
  if (status === 'ACTIVATION_REQUESTED' || status === 'WAITING_FOR_FUNDS') return []; // already requested
  if (status !== 'BLOCKED') refuse('SELECTION_NOT_BLOCKED');

  const calendar = loaded(facts, 'calendar');
  const { activationWorkingDays } = loaded(facts, 'policy');
  const dueOn = addWorkingDays(command.today, activationWorkingDays, calendar); // A2-25e
  const activation = { receivedAt: command.now, dueOn, calendarVersion: calendar.version }; // A2-25d
  return [{ type: 'ActivationRequested', entryId: command.entryId, ...activation }];
}
