import type { Coverage, Rule } from './rule-coverage.ts';

/** Every rule with the tests that name it, or the reason why there are none. */
export function renderEvidence(rules: readonly Rule[], coverage: Coverage, exceptions: ReadonlyMap<string, string>): string[] {
  return rules.flatMap((rule) => [`${rule.id}  ${rule.text}`, ...evidence(rule.id, coverage, exceptions)]);
}

/** What is wrong, then a line for each appendix. */
export function renderSummary(rules: readonly Rule[], coverage: Coverage, exceptions: ReadonlyMap<string, string>): string[] {
  const appendices = [...new Set(rules.map(appendixOf))].toSorted();
  return [...coverage.faults, ...appendices.map((appendix) => summaryOf(appendix, rules, { coverage, exceptions }))];
}

function evidence(id: string, { testsOf }: Coverage, exceptions: ReadonlyMap<string, string>): string[] {
  const reason = exceptions.get(id);
  if (reason !== undefined) return [`    - no program can carry this out: ${reason}`];
  const tests = testsOf.get(id) ?? [];
  return tests.length === 0 ? ['    - not covered'] : tests.map(({ name, file }) => `    + ${file}: ${name}`);
}

function summaryOf(
  appendix: string,
  rules: readonly Rule[],
  { coverage, exceptions }: { coverage: Coverage; exceptions: ReadonlyMap<string, string> },
): string {
  const ids = rules.filter((rule) => appendixOf(rule) === appendix).map(({ id }) => id);
  const covered = new Set(coverage.covered);
  const count = (is: (id: string) => boolean): string => String(ids.filter(is).length).padStart(3);
  const open = count((id) => !covered.has(id) && !exceptions.has(id));
  return (
    `${appendix}: ${count((id) => covered.has(id))} covered, ` +
    `${count((id) => exceptions.has(id))} that no program can carry out, ${open} open, of ${String(ids.length).padStart(3)}`
  );
}

function appendixOf({ id }: Rule): string {
  return id.slice(0, 2);
}
