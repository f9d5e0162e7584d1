import { addMilliseconds, type Instant } from '@aleumet/domain';

const FIRST_PAUSE = 5 * 60_000;
const LONGEST_PAUSE = 24 * 60 * 60_000;

/** Returns when an authority that has not answered is asked again: after minutes, then hours, in the end once a day. */
export function askAgainAt(now: Instant, timesAsked: number): Instant {
  return addMilliseconds(now, Math.min(FIRST_PAUSE * 2 ** Math.min(timesAsked, 20), LONGEST_PAUSE));
}
