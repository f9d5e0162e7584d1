import { addMilliseconds, type Instant } from '@aleumet/domain';

const FIRST_PAUSE = 5 * 60_000;
const LONGEST_PAUSE = 24 * 60 * 60_000;

/** When an authority that has said nothing so many times is asked again: after minutes, then hours, at last once a day. */
export function askAgainAt(now: Instant, timesAsked: number): Instant {
  return addMilliseconds(now, Math.min(FIRST_PAUSE * 2 ** Math.min(timesAsked, 20), LONGEST_PAUSE));
}
