/** The pure part of an aggregate: what is allowed (`decide`), and what changes (`evolve`). */
export type Decider<State, Command, Event, Facts = undefined> = {
  initial: State;
  /**
   * Returns the events that the command causes, none when it has already been executed. Throws a `Refusal` when a rule forbids it.
   */
  decide: (state: State, command: Command, facts: Facts) => Event[];
  /** Returns the new state. The event contains the whole change; `evolve` never refuses. */
  evolve: (state: State, event: Event) => State;
};
