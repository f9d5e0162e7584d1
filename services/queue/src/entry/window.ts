import { addMonths, type Money, type PlainDate } from '@aleumet/domain';
import type { QueuePolicy } from '../policy.ts';
import type { Window } from './entry.ts';

/** Returns the window of a transfer on `openedOn` (T0): reminder after a month, last day after two (A2-24, A2-25a). */
export function windowOf(
  openedOn: PlainDate,
  transferNo: number,
  { policy, held }: { policy: QueuePolicy; held: Money },
): Window {
  return {
    transferNo,
    openedOn,
    remindOn: addMonths(openedOn, policy.reminderMonths),
    reminded: false,
    closesOn: addMonths(openedOn, policy.windowMonths),
    held,
  };
}
