import { expect } from 'vitest';
import { type Decider, Refusal, type RefusalDetails, type Sentence } from '@aleumet/domain';

/**
 * What a decision must return: exactly these events, the state after them, or a refusal with this code and exactly these details.
 */
export type Outcome<State, Event, Code> = {
  gives: (...events: readonly Event[]) => void;
  leaves: (state: State) => void;
  refused: (code: Code, details?: RefusalDetails) => void;
};

/**
 * Given past events, when a command comes, what is returned. The facts are `usual`, with the changes of a test. `catalogue` is
 * that of the service: a code that is not in it does not compile.
 */
export function specificationOf<State, Command, Event, Facts extends object, Code extends string>(
  { initial, decide, evolve }: Decider<State, Command, Event, Facts>,
  usual: NoInfer<Facts>,
  _catalogue: Readonly<Record<Code, Sentence>>,
) {
  return {
    given: (...history: readonly Event[]) => {
      const state = history.reduce(evolve, initial);
      const when = (command: Command, facts: Partial<Facts> = {}): Outcome<State, Event, Code> => {
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
