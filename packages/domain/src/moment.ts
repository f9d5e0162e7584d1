import type { Instant } from './instant.ts';
import { dayOf, type PlainDate } from './plain-date.ts';

/** The only source of time. Deadlines, tokens and certificates depend on it; time-outs do not. */
export type Clock = { now: () => Instant };

/** The time at which a command is decided, and its day in Almaty. */
export type Moment = { now: Instant; today: PlainDate };

/** Returns the current moment of a clock. */
export function momentOf(clock: Clock): Moment {
  const now = clock.now();
  return { now, today: dayOf(now) };
}
