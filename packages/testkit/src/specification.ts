import { expect } from 'vitest';
import { type Decider, Refusal, type RefusalDetails } from '@aleumet/domain';

/** What a decision must give: exactly these events, or a refusal with this code and, where told, these details. */
export type Outcome<Event> = {
  then: (...events: readonly Event[]) => void;
  refused: (code: string, details?: RefusalDetails) => void;
};

/**
 * Given what has happened, when a command comes, then what happens. Facts are those of `facts`, with the changes
 * that a test makes to them.
 */
export function specificationOf<State, Command, Event, Facts extends object>(
  { initial, decide, evolve }: Decider<State, Command, Event, Facts>,
  usual: NoInfer<Facts>,
) {
  return {
    given: (...history: readonly Event[]) => ({
      when: (command: Command, facts: Partial<Facts> = {}): Outcome<Event> => {
        const attempt = () => decide(history.reduce(evolve, initial), command, { ...usual, ...facts });
        return {
          then: (...events) => expect(attempt()).toEqual(events),
          refused: (code, details) => {
            const refusal = refusalOf(attempt);
            expect(refusal.code).toBe(code);
            if (details) expect(refusal.details).toEqual(details);
          },
        };
      },
    }),
  };
}

function refusalOf(attempt: () => unknown): Refusal {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('the decision refused nothing');
}
