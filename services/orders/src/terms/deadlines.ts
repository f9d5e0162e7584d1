import { addWorkingDays, type PlainDate, type ServiceKind, workingDaysBefore, type WorkingCalendar } from '@aleumet/domain';
import { KINDS } from '../kinds.ts';
import type { OrderPolicy } from './policy.ts';
import type { Deadlines } from './terms.ts';

type Beginning = { kind: ServiceKind; placedOn: PlainDate; beginsOn: PlainDate | null };
type Rules = { calendar: WorkingCalendar; policy: OrderPolicy };

/** Returns the last day to answer and, where the kind may be cancelled, the last day to do so. */
export function deadlinesOf({ kind, placedOn, beginsOn }: Beginning, { calendar, policy }: Rules): Deadlines {
  // A2-31a, A2-32a
  const mayBeCancelled = KINDS[kind].cancellation === 'BEFORE_BEGINNING' && beginsOn !== null;
  return {
    answerBy: addWorkingDays(placedOn, policy.answerWorkingDays, calendar), // A2-28b
    cancelBy: mayBeCancelled ? workingDaysBefore(beginsOn, policy.cancelWorkingDays, calendar) : null, // A2-31a, A2-32a
    calendarVersion: calendar.version,
  };
}
