import { addDays, dayOf, type Instant, type PlainDate, plainDate } from '@aleumet/domain';
import { eventually } from '../eventually.ts';
import type { ClockDoor, Backlog } from './clock-door.ts';
import { morningOf, readClock, setClock } from './offset-file.ts';

/** The time of a portal whose clock can be moved, and its one way forward. */
export type PortalClock = {
  now: () => Instant;
  today: () => PlainDate;
  /** Waits until nothing moves any more: no event unpublished, undelivered or waiting, in two polls one after the other, and none published between them. */
  idle: () => Promise<void>;
  /** Runs the deadline jobs of today until they find nothing to do, and waits for what comes of it. */
  settle: () => Promise<void>;
  /** Goes to the morning of the day, one day after the other, with all that falls due on the way. Never back. */
  moveTo: (day: string, passing?: (day: PlainDate) => void) => Promise<void>;
};

export type PortalClockOptions = { offsetFile: string; door: ClockDoor };

/** Jobs that send a command at every look (a register that stays silent) must not hold up the day. */
const MOST_SWEEPS = 4;

/** The clock of the portal behind the door; all its processes read the offset file. */
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
    if (day < today()) throw new RangeError(`The clock shows ${today()} and never goes back: ${day} is over.`);
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
 * Processes are looked at one beside the other and not at one moment, so one quiet look may have missed what moved from one to
 * the other. Two of them, with no event published between, cannot.
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
