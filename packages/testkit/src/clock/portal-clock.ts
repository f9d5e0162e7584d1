import { addDays, dayOf, type Instant, type PlainDate, plainDate } from '@aleumet/domain';
import { eventually } from '../eventually.ts';
import type { ClockDoor, Unrest } from './clock-door.ts';
import { morningOf, readClock, setClock } from './offset-file.ts';

/** The time of a portal whose clock can be moved, and its one way forward. */
export type PortalClock = {
  now: () => Instant;
  today: () => PlainDate;
  /** Waits until nothing moves any more: no event unpublished, undelivered or waiting, in two looks one after the other. */
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
  const idle = () => waitForRest(door);

  async function settle(): Promise<void> {
    await idle();
    for (let left = MOST_SWEEPS; left > 0; left -= 1) {
      const sent = await door.sweep();
      await idle();
      if (sent === 0) return;
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

async function waitForRest(door: ClockDoor): Promise<void> {
  let quiet = 0;
  let last: Unrest = { outbox: 0, inbox: 0, lag: 0 };
  await eventually(
    async () => {
      last = await door.unrest();
      quiet = last.outbox + last.inbox + last.lag === 0 ? quiet + 1 : 0;
      return quiet === 2 ? true : undefined;
    },
    { every: 10, what: () => `the portal is still at work: ${JSON.stringify(last)}` },
  );
}
