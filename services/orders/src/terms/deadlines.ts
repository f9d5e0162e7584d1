import { addWorkingDays, type PlainDate, type ServiceKind, workingDaysBefore, type WorkingCalendar } from '@aleumet/domain';
import { KINDS } from '../kinds.ts';
import type { OrderPolicy } from './policy.ts';
import type { Deadlines } from './terms.ts';

type Beginning = { kind: ServiceKind; placedOn: PlainDate; beginsOn: PlainDate | null };
type Rules = { calendar: WorkingCalendar; policy: OrderPolicy };

/** Returns the last day to answer (A2-28b) and, where the kind may be cancelled, the last day to do so (A2-31a, A2-32a). */
export function deadlinesOf({ kind, placedOn, beginsOn }: Beginning, { calendar, policy }: Rules): Deadlines {
  const mayBeCancelled = KINDS[kind].cancellation === 'BEFORE_BEGINNING' && beginsOn !== null;
  return {
    answerBy: addWorkingDays(placedOn, policy.answerWorkingDays, calendar),
    cancelBy: mayBeCancelled ? workingDaysBefore(beginsOn, policy.cancelWorkingDays, calendar) : null,
    calendarVersion: calendar.version,
  };
}
