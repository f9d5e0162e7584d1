import type { EntryId, Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Entry, SelectionReminded } from '../entry.ts';

export type Remind = Moment & { type: 'Remind'; entryId: EntryId };

/** On the day T0 + 1 month, if no provider has been chosen, a reminder is sent to the recipient, once for each T0 (A2-24). */
export function remind(entry: Entry, { entryId, now, today }: Remind): SelectionReminded[] {
  if (entry.status === 'none') refuse('ENTRY_NOT_FOUND');
  if (entry.status !== 'SELECTION_OPEN' || entry.window.reminded) return [];
  const { remindOn, closesOn } = entry.window;
  if (today < remindOn || today > closesOn) return [];

  return [{ type: 'SelectionReminded', entryId, remindedAt: now }];
}
