import { type Decider, isLostRace, VersionConflict } from '@aleumet/domain';
import type { Cause } from './cause.ts';
import { markSeen } from './inbox.ts';
import type { Database, SqlTransaction } from './transaction.ts';

/** The data that a decision needs, read inside the transaction. `version` is 0 when the aggregate does not exist yet. */
export type Loaded<State, Facts> = { state: State; facts: Facts; version: number };

/** The result of a decision. `version` is the new version, `before` the state on which the decision was made. */
export type Change<State, Event> = { before: State; state: State; events: readonly Event[]; version: number };

export type Handling<Tx extends SqlTransaction, State, Command, Event, Facts> = {
  db: Database<Tx>;
  decider: Decider<State, Command, Event, Facts>;
  /** Reads the aggregate's row, replicas and related rows. Makes no call to another system, so that it can be retried. */
  load: (tx: Tx, command: Command) => Promise<Loaded<State, Facts>>;
  /** Updates the row with this id and the old version. Throws `VersionConflict` when there is none. */
  save: (tx: Tx, change: Change<State, Event>) => Promise<void>;
  /** Stores the events in the outbox. */
  publish: (tx: Tx, change: Change<State, Event>, cause: Cause) => Promise<void>;
  /** Called after a commit that stored events. */
  committed: () => void;
};

/** Executes a command, or refuses it without changing anything. */
export type Handle<Command> = (command: Command, cause: Cause) => Promise<void>;

const ATTEMPTS = 3;

/**
 * The only way to change an aggregate: state and events are stored in one transaction. After a version conflict the decision is
 * repeated with the new data, three times at most. A message that has been handled before changes nothing.
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
