import { idsIn } from '../prove/rule-ids.ts';

/** A paragraph of the law, as in the index of rules. */
export type Rule = { id: string; text: string };

/** A test that passed: its own title, and its full name with the titles of its groups. */
export type PassedTest = { title: string; name: string; file: string };

/** What is known of the rules before a run: those that no program can implement, and those covered when last recorded. */
export type Known = { exceptions: ReadonlyMap<string, string>; covered: readonly string[] };

/** The coverage of the rules. `faults` is empty when there are no errors. */
export type Coverage = {
  testsOf: ReadonlyMap<string, readonly PassedTest[]>;
  covered: readonly string[];
  faults: readonly string[];
};

/** Returns the tests that name each rule. An id counts only as a whole word: A2-25 does not match in A2-25a. */
export function coverageOf(rules: readonly Rule[], tests: readonly PassedTest[], known: Known): Coverage {
  const testsOf = new Map(rules.map(({ id }): [string, PassedTest[]] => [id, []]));
  const unknown: string[] = [];
  for (const test of tests) {
    for (const id of idsIn(test.name)) {
      const found = testsOf.get(id);
      if (found) found.push(test);
      else unknown.push(`${id} is no rule of the index, but a test names it: ${test.file}: ${test.name}`);
    }
  }
  const covered = rules.map(({ id }) => id).filter((id) => (testsOf.get(id) ?? []).length > 0);
  return { testsOf, covered, faults: [...unknown, ...lost(known, covered), ...wrongExceptions(known, testsOf)] };
}

function lost(known: Known, covered: readonly string[]): string[] {
  const now = new Set(covered);
  return known.covered.filter((id) => !now.has(id)).map((id) => `${id} was covered and no longer is`);
}

function wrongExceptions({ exceptions }: Known, testsOf: ReadonlyMap<string, readonly PassedTest[]>): string[] {
  return [...exceptions.keys()].flatMap((id) => {
    const tests = testsOf.get(id);
    if (tests === undefined) return [`${id} is no rule of the index, but stands among the exceptions`];
    return tests.length === 0 ? [] : [`${id} stands among the exceptions, but a test covers it`];
  });
}
