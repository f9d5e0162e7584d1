import { type Grade, type Grounds, gradeOf } from './grade.ts';
import type { Coverage, Rule } from './rule-coverage.ts';

/** Returns every rule with its grade and the tests that name it, or the reason why there are none. */
export function renderEvidence(rules: readonly Rule[], coverage: Coverage, grounds: Grounds): string[] {
  return rules.flatMap(({ id, text }) => [
    `${id}  [${gradeIn(id, coverage, grounds)}]  ${text}`,
    ...evidence(id, coverage, grounds),
  ]);
}

/** Returns the errors, then a line for each appendix with the number of its rules of each grade. */
export function renderSummary(rules: readonly Rule[], coverage: Coverage, grounds: Grounds): string[] {
  const appendices = [...new Set(rules.map(appendixOf))].toSorted();
  return [...coverage.faults, ...appendices.map((appendix) => summaryOf(appendix, rules, { coverage, grounds }))];
}

function evidence(id: string, { testsOf }: Coverage, { exceptions }: Grounds): string[] {
  const reason = exceptions.get(id);
  if (reason !== undefined) return [`    - no program can carry this out: ${reason}`];
  const tests = testsOf.get(id) ?? [];
  return tests.length === 0 ? ['    - not covered'] : tests.map(({ name, file }) => `    + ${file}: ${name}`);
}

const GRADES: readonly Grade[] = ['proved', 'tested', 'named only', 'not by a program', 'open'];

function summaryOf(
  appendix: string,
  rules: readonly Rule[],
  { coverage, grounds }: { coverage: Coverage; grounds: Grounds },
): string {
  const grades = rules.filter((rule) => appendixOf(rule) === appendix).map(({ id }) => gradeIn(id, coverage, grounds));
  const counts = GRADES.map((grade) => `${String(grades.filter((one) => one === grade).length).padStart(3)} ${grade}`);
  return `${appendix}: ${counts.join(', ')}, of ${String(grades.length).padStart(3)}`;
}

function gradeIn(id: string, { testsOf }: Coverage, grounds: Grounds): Grade {
  return gradeOf(id, testsOf.get(id) ?? [], grounds);
}

function appendixOf({ id }: Rule): string {
  return id.slice(0, 2);
}
