import { provedBy } from '../prove/rule-ids.ts';
import type { PassedTest } from './rule-coverage.ts';

/** How far the tests carry a rule: every mutant of it dies, a test of its own passes, or only a crowded title, a group or a journey names it. */
export type Grade = 'proved' | 'tested' | 'named only' | 'not by a program' | 'open';

/** What is known of the rules: those a program cannot carry out, and those of which a proof holds. */
export type Grounds = { exceptions: ReadonlyMap<string, string>; proved: ReadonlySet<string> };

/** The grade of a rule with the tests that name it. A proof without a test that passes does not count. */
export function gradeOf(rule: string, tests: readonly PassedTest[], { exceptions, proved }: Grounds): Grade {
  if (exceptions.has(rule)) return 'not by a program';
  if (tests.length === 0) return 'open';
  if (!tests.some((test) => isEvidence(test, rule))) return 'named only';
  return proved.has(rule) ? 'proved' : 'tested';
}

/** In its own title a test names at most three rules; a journey, which tries many at once, names them in its title as well. */
function isEvidence({ title }: PassedTest, rule: string): boolean {
  return provedBy(title).includes(rule);
}
