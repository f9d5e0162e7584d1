import { provedBy } from '../prove/rule-ids.ts';
import type { PassedTest } from './rule-coverage.ts';

/**
 * How well tests cover a rule: every mutant of it is killed, a test of its own passes, or only a title with many rules, a group
 * or a journey names it.
 */
export type Grade = 'proved' | 'tested' | 'named only' | 'not by a program' | 'open';

/** What is known of the rules: those that a program cannot implement, and those with a valid proof. */
export type Grounds = { exceptions: ReadonlyMap<string, string>; proved: ReadonlySet<string> };

/** Returns the grade of a rule with the tests that name it. A proof without a test that passes does not count. */
export function gradeOf(rule: string, tests: readonly PassedTest[], { exceptions, proved }: Grounds): Grade {
  if (exceptions.has(rule)) return 'not by a program';
  if (tests.length === 0) return 'open';
  if (!tests.some((test) => isEvidence(test, rule))) return 'named only';
  return proved.has(rule) ? 'proved' : 'tested';
}

/**
 * A test of its own names at most three rules in its title; a journey, which tests many at once, names them in its title as well.
 */
function isEvidence({ title }: PassedTest, rule: string): boolean {
  return provedBy(title).includes(rule);
}
