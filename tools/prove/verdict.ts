import { equivalentOf, type Equivalent } from './equivalents.ts';
import type { Mutant, RunTest } from './mutant.ts';
import { provedBy } from './rule-ids.ts';

/** A mutant of a rule that no test of the rule kills, and why. `others` are tests that kill it without naming the rule. */
export type Survivor = { mutant: Mutant; others: readonly RunTest[] };

/** The result for a rule. A rule whose id is in no code and no data cannot be proved. */
export type Verdict = {
  rule: string;
  proved: boolean;
  mutants: number;
  killed: number;
  equivalents: number;
  survivors: readonly Survivor[];
};

/**
 * Returns the verdict for a rule from its mutants: proved when each of them is killed by a test that names the rule, or is listed
 * as equivalent.
 */
export function verdictOf(rule: string, all: readonly Mutant[], equivalents: readonly Equivalent[]): Verdict {
  const mutants = all.filter(({ rules }) => rules.includes(rule));
  const killed = mutants.filter(({ killers }) => killers.some((test) => names(test, rule)));
  const alive = mutants.filter((mutant) => !killed.includes(mutant));
  const survivors = alive.filter((mutant) => equivalentOf(mutant, equivalents) === undefined);
  return {
    ...{ rule, proved: mutants.length > 0 && survivors.length === 0 },
    ...{ mutants: mutants.length, killed: killed.length, equivalents: alive.length - survivors.length },
    survivors: survivors.map((mutant) => ({ mutant, others: mutant.killers })),
  };
}

function names({ title }: RunTest, rule: string): boolean {
  return provedBy(title).includes(rule);
}
