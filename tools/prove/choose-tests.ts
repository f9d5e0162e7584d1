import { testOf } from './mutant.ts';
import { provedBy } from './rule-ids.ts';

/**
 * Returns the tests to run against a mutant of some rules, in groups that run until each rule has killed it: the cheap ones that
 * name a rule, then those on a database, then the cheap ones that name none, which cannot prove but show which title lacks an id.
 */
export function groupsOf(testIds: readonly string[], rules: readonly string[]): { naming: string[][]; others: string[] } {
  const naming = testIds.filter((id) => rulesOf(id).some((rule) => rules.includes(rule)));
  const cheap = naming.filter(isCheap);
  return {
    naming: [cheap, naming.filter((id) => !cheap.includes(id))].filter((group) => group.length > 0),
    others: testIds.filter((id) => isCheap(id) && !naming.includes(id)),
  };
}

/** Returns whether failed tests name each of the rules. */
export function nameAll(killers: readonly string[], rules: readonly string[]): boolean {
  return rules.every((rule) => killers.some((id) => rulesOf(id).includes(rule)));
}

function rulesOf(id: string): string[] {
  return provedBy(testOf(id).title);
}

function isCheap(id: string): boolean {
  return !/\.int\.test\.ts#/.test(id);
}
