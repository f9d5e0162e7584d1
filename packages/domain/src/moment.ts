import type { Instant } from './instant.ts';
import { dayOf, type PlainDate } from './plain-date.ts';

/** The one source of time. Deadlines, tokens and certificates are judged by it; time-outs are not. */
export type Clock = { now: () => Instant };

/** The moment a command is decided, and its day in Almaty. */
export type Moment = { now: Instant; today: PlainDate };

/** The moment of now, by the given clock. */
export function momentOf(clock: Clock): Moment {
  const now = clock.now();
  return { now, today: dayOf(now) };
}
