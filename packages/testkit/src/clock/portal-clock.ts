import { addDays, dayOf, type Instant, type PlainDate, plainDate } from '@aleumet/domain';
import { eventually } from '../eventually.ts';
import type { ClockDoor, Backlog } from './clock-door.ts';
import { morningOf, readClock, setClock } from './offset-file.ts';

/** The clock of a portal, which can be moved forward. */
export type PortalClock = {
  now: () => Instant;
  today: () => PlainDate;
  /**
   * Resolves when nothing is being processed: no event unpublished, undelivered or waiting in two consecutive polls, and none
   * published between them.
   */
  idle: () => Promise<void>;
  /** Runs the deadline jobs of today until they find nothing to do, and waits until their effects are processed. */
  settle: () => Promise<void>;
  /**
   * Moves to the morning of the day, one day at a time, and runs everything that is due on each. Throws a `RangeError` for an
   * earlier day.
   */
  moveTo: (day: string, passing?: (day: PlainDate) => void) => Promise<void>;
};

export type PortalClockOptions = { offsetFile: string; door: ClockDoor };

/** Limits the sweeps of a day, because some jobs send a command each time (while a register does not answer). */
const MOST_SWEEPS = 4;

/** Creates the clock of the portal at those addresses; all its processes read the offset file. */
export function createPortalClock({ offsetFile, door }: PortalClockOptions): PortalClock {
  const now = () => readClock(offsetFile);
  const today = () => dayOf(now());
  const idle = () => waitUntilIdle(door);

  async function settle(): Promise<void> {
    await idle();
    for (let left = MOST_SWEEPS; left > 0; left -= 1) {
      if ((await door.sweep()) === 0) return;
      await idle();
    }
  }

  async function moveTo(text: string, passing: (day: PlainDate) => void = () => {}): Promise<void> {
    const day = plainDate(text);
    if (day < today()) throw new RangeError(`The date is ${today()}; the clock never goes back to ${day}.`);
    await settle();
    while (today() < day) {
      setClock(offsetFile, morningOf(addDays(today(), 1)));
      passing(today());
      await settle();
    }
  }

  return { now, today, idle, settle, moveTo };
}

/**
 * Processes are polled in parallel and not at one moment, so a single idle poll may miss an event that passed from one to the
 * other. Two polls with no event published between them cannot.
 */
async function waitUntilIdle(door: ClockDoor): Promise<void> {
  let last: Backlog | undefined;
  await eventually(
    async () => {
      const before = last;
      last = await door.backlog();
      return before && isQuiet(before) && isQuiet(last) && before.published === last.published ? true : undefined;
    },
    { every: 10, what: () => `the portal is still at work: ${JSON.stringify(last)}` },
  );
}

function isQuiet({ outbox, inbox, lag }: Backlog): boolean {
  return outbox + inbox + lag === 0;
}
