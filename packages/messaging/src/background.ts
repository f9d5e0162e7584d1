import { type Clock, momentOf } from '@aleumet/domain';
import type { Bus } from './bus.ts';
import { startConsumer } from './consumer.ts';
import type { Job } from './job.ts';
import type { Reaction } from './reaction.ts';
import { COUNT_WAITING } from './parking.ts';
import { HELD_BACK } from './refused-events.ts';
import { createRelay, type Log } from './relay.ts';
import { forgetOld, retentionOn } from './retention.ts';
import type { SqlTransaction } from './transaction.ts';

/**
 * A signal to its listeners. Sent after each commit that wrote to the outbox, so that the relay need not wait for its next poll.
 */
export type Signal = { notify: () => void; listen: (listener: () => void) => void };

/**
 * Work that is still pending: events not published, messages parked in this service, messages on the bus that it has not consumed.
 * `published` is the position of the last event in the outbox. The portal is idle when two polls of all services find no pending
 * work and the same position.
 */
export type Backlog = { outbox: number; inbox: number; lag: number; published: number };

export type Background = {
  /** Runs every job once. Returns the number of commands sent. */
  sweep: () => Promise<number>;
  backlog: () => Promise<Backlog>;
  stop: () => Promise<void>;
};

export type BackgroundOptions<Deps> = {
  service: string;
  databaseUrl: string;
  db: SqlTransaction;
  clock: Clock;
  bus: Bus;
  outboxWritten: Signal;
  reactions: readonly Reaction<Deps>[];
  jobs: readonly Job<Deps>[];
  deps: Deps;
  log: Log;
  /** Interval between runs of the jobs, in milliseconds of real time. */
  sweepEvery?: number;
};

/** Creates a signal that is shared by all parts of one service: command handlers send it, the relay listens. */
export function createSignal(): Signal {
  const listeners: (() => void)[] = [];
  return {
    notify: () => listeners.forEach((listener) => listener()),
    listen: (listener) => void listeners.push(listener),
  };
}

/** A few rows fall due each day, at most 20,000 in one run; this interval allows twenty million rows a day. */
const FORGET_EVERY = 90_000;

/** Starts the background work of a service: relay, consumer and jobs. */
export async function startBackground<Deps>(options: BackgroundOptions<Deps>): Promise<Background> {
  const { service, databaseUrl, db, clock, bus, outboxWritten, reactions, jobs, deps, log, sweepEvery = 60_000 } = options;
  const relay = createRelay({ url: databaseUrl, source: service, bus, log });
  outboxWritten.listen(relay.wake);
  const consumer = await startConsumer({ group: service, bus, db, reactions, deps, log }).catch(async (error: unknown) => {
    await relay.stop();
    throw error;
  });
  const sweeper = createSweeper(() => runAll(jobs, deps));
  const timer = setInterval(() => {
    // A sweep that takes longer than the interval does not cause several sweeps to queue up.
    if (sweeper.isBusy()) return;
    sweeper.sweep().catch((error: unknown) => log.error({ error, service }, 'a sweep failed'));
  }, sweepEvery);
  let forgotten: Promise<unknown> = Promise.resolve();
  const forgetting = setInterval(() => {
    forgotten = forgetOld(db, retentionOn(momentOf(clock).today)).catch((error: unknown) =>
      log.error({ error, service }, 'old rows could not be deleted'),
    );
  }, FORGET_EVERY);
  return {
    sweep: sweeper.sweep,
    backlog: async () => ({ ...(await countBacklog(db)), lag: await bus.lag() }),
    stop: async () => {
      clearInterval(timer);
      clearInterval(forgetting);
      await sweeper.settled();
      await forgotten;
      await consumer.stop();
      await relay.stop();
    },
  };
}

/** Runs sweeps one after the other. `sweep` rejects when its own run fails; `settled` never rejects. */
function createSweeper(run: () => Promise<number>) {
  let busy = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    isBusy: () => busy > 0,
    settled: () => last,
    sweep: async () => {
      busy += 1;
      const mine = last.then(run).finally(() => {
        busy -= 1;
      });
      last = mine.catch(() => 0);
      return mine;
    },
  };
}

/** Runs every job, even when one fails. Rejects with the failure. */
export async function runAll<Deps>(jobs: readonly Job<Deps>[], deps: Deps): Promise<number> {
  const failures: unknown[] = [];
  let sent = 0;
  for (const job of jobs) sent += await job.run(deps).catch((error: unknown) => failures.push(error) && 0);
  if (failures.length > 1) throw new AggregateError(failures, 'several jobs failed');
  if (failures.length === 1) throw failures[0];
  return sent;
}

/** A single statement, because it runs often and in every service at the same time. */
async function countBacklog(db: SqlTransaction): Promise<Omit<Backlog, 'lag'>> {
  const [row] = await db.$queryRawUnsafe<{ outbox: number; published: bigint; inbox: number }[]>(LOOK);
  return { outbox: row?.outbox ?? 0, published: Number(row?.published ?? 0), inbox: row?.inbox ?? 0 };
}

const LOOK = `SELECT (SELECT count(*)::int FROM outbox WHERE published_at IS NULL AND NOT EXISTS (${HELD_BACK})) AS outbox,
  (SELECT coalesce(max(position), 0) FROM outbox) AS published, (${COUNT_WAITING}) AS inbox`;
