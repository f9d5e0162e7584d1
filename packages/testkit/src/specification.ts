import { expect } from 'vitest';
import { type Decider, Refusal, type RefusalDetails } from '@aleumet/domain';

/** What a decision must give: exactly these events, the state after them, or a refusal with this code and exactly these details. */
export type Outcome<State, Event> = {
  gives: (...events: readonly Event[]) => void;
  leaves: (state: State) => void;
  refused: (code: string, details?: RefusalDetails) => void;
};

/**
 * Given what has happened, when a command comes, what it gives. Facts are the `usual` ones, with the changes that a test
 * makes to them.
 */
export function specificationOf<State, Command, Event, Facts extends object>(
  { initial, decide, evolve }: Decider<State, Command, Event, Facts>,
  usual: NoInfer<Facts>,
) {
  return {
    given: (...history: readonly Event[]) => {
      const state = history.reduce(evolve, initial);
      const when = (command: Command, facts: Partial<Facts> = {}): Outcome<State, Event> => {
        const attempt = () => decide(state, command, { ...usual, ...facts });
        return {
          gives: (...events) => expect(attempt()).toEqual(events),
          leaves: (expected) => expect(attempt().reduce(evolve, state)).toEqual(expected),
          refused: (code, details = {}) => expect(refusalOf(attempt)).toEqual({ code, details }),
        };
      };
      return { when };
    },
  };
}

function refusalOf(attempt: () => unknown): unknown {
  try {
    return { events: attempt() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, details: error.details };
  }
}
