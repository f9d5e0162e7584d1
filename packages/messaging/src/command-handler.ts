import { type Decider, isLostRace, VersionConflict } from '@aleumet/domain';
import type { Cause } from './cause.ts';
import { markSeen } from './inbox.ts';
import type { Database, SqlTransaction } from './transaction.ts';

/** What a decision rests on, read inside the transaction; `version` 0 when the aggregate does not exist yet. */
export type Loaded<State, Facts> = { state: State; facts: Facts; version: number };

/** What a decision changes. `version` is the new one; `before` the state it was made on. */
export type Change<State, Event> = { before: State; state: State; events: readonly Event[]; version: number };

export type Handling<Tx extends SqlTransaction, State, Command, Event, Facts> = {
  db: Database<Tx>;
  decider: Decider<State, Command, Event, Facts>;
  /** Own row, replicas and neighbours. Calls nothing outside: a retry must be free. */
  load: (tx: Tx, command: Command) => Promise<Loaded<State, Facts>>;
  /** Writes the row where id and the old version match; throws `VersionConflict` when none does. */
  save: (tx: Tx, change: Change<State, Event>) => Promise<void>;
  /** Writes the events into the outbox. */
  publish: (tx: Tx, change: Change<State, Event>, cause: Cause) => Promise<void>;
  /** Called after a commit that told something. */
  committed: () => void;
};

/** Carries out a command, or refuses it and leaves no trace. */
export type Handle<Command> = (command: Command, cause: Cause) => Promise<void>;

const ATTEMPTS = 3;

/**
 * The only door to a change: state and events are kept in one transaction or not at all. A lost race is decided again on
 * the new facts, three times at most; a message that was handled before changes nothing.
 */
export function createCommandHandler<Tx extends SqlTransaction, State, Command, Event, Facts>(
  handling: Handling<Tx, State, Command, Event, Facts>,
): Handle<Command> {
  const { db, decider, load, save, publish, committed } = handling;

  async function attempt(tx: Tx, command: Command, cause: Cause): Promise<boolean> {
    if (!(await markSeen(tx, cause))) return false;
    const { state: before, facts, version } = await load(tx, command);
    const events = decider.decide(before, command, facts);
    if (events.length === 0) return false;
    const change = { before, state: events.reduce(decider.evolve, before), events, version: version + events.length };
    await save(tx, change);
    await publish(tx, change, cause);
    return true;
  }

  return async (command, cause) => {
    for (let left = ATTEMPTS; ; left -= 1) {
      try {
        if (await db.$transaction((tx) => attempt(tx, command, cause))) committed();
        return;
      } catch (error) {
        if (!(error instanceof VersionConflict) && !isLostRace(error)) throw error;
        if (left === 1) throw error instanceof VersionConflict ? error : new VersionConflict('row', { cause: error });
      }
    }
  };
}
