import { testOf } from './mutant.ts';
import { provedBy } from './rule-ids.ts';

/**
 * Returns the tests to run against a mutant of some rules, in groups that run until each rule has killed it: the cheap ones that
 * name a rule, then those on a database, then the cheap ones that name none, which cannot prove but show which title lacks an id. Of
 * a file on a database all tests run, because one continues what those before it have begun and would fail alone by any mutant.
 */
export function groupsOf(
  testIds: readonly string[],
  rules: readonly string[],
  allTests: readonly string[],
): { naming: string[][]; others: string[] } {
  const naming = testIds.filter((id) => rulesOf(id).some((rule) => rules.includes(rule)));
  const cheap = naming.filter(isCheap);
  const files = new Set(naming.filter((id) => !isCheap(id)).map((id) => testOf(id).file));
  return {
    naming: [cheap, allTests.filter((id) => files.has(testOf(id).file))].filter((group) => group.length > 0),
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
