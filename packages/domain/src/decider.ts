/** The pure heart of an aggregate: what may happen (`decide`) and what it changes (`evolve`). */
export type Decider<State, Command, Event, Facts = undefined> = {
  initial: State;
  /** Gives the events that the command causes, none when it was already done; refuses by throwing. */
  decide: (state: State, command: Command, facts: Facts) => Event[];
  /** Explains the whole change from the event alone. Never refuses. */
  evolve: (state: State, event: Event) => State;
};
