import type { Mutant } from './mutant.ts';
import type { Survivor, Verdict } from './verdict.ts';

/** Returns one line for a rule, as soon as it is decided. */
export function renderVerdict(verdict: Verdict, seconds: number): string {
  const { rule, mutants, killed, equivalents, survivors } = verdict;
  const counts = [
    `${mutants} mutants`,
    `${killed} killed`,
    ...(equivalents > 0 ? [`${equivalents} equivalent`] : []),
    ...(survivors.length > 0 ? [`${survivors.length} alive`] : []),
  ];
  const said = mutants === 0 ? 'no place named: neither code, apart from types, nor data carries the rule' : counts.join(', ');
  return `${rule.padEnd(9)} ${verdict.proved ? 'proved    ' : 'not proved'} ${said} (${seconds} s)`;
}

/** Returns the survivors of each rule with their place and what is missing, then one summary line. */
export function renderReport(verdicts: readonly Verdict[], faults: readonly string[], seconds: number): string[] {
  const alive = verdicts.filter(({ survivors }) => survivors.length > 0);
  const count = (of: (verdict: Verdict) => number): number => verdicts.reduce((sum, verdict) => sum + of(verdict), 0);
  const proved = verdicts.filter((verdict) => verdict.proved).length;
  return [
    ...alive.flatMap(({ rule, survivors }) => ['', `${rule}: ${survivors.length} alive`, ...survivors.map(renderSurvivor)]),
    ...faults.map((fault) => `fault: ${fault}`),
    '',
    `${proved} of ${verdicts.length} rules proved; ${count(({ mutants }) => mutants)} mutants, ${count(({ killed }) => killed)} killed, ` +
      `${count(({ equivalents }) => equivalents)} equivalent, ${count(({ survivors }) => survivors.length)} alive; ${seconds} s`,
  ];
}

function renderSurvivor({ mutant, others }: Survivor): string {
  return `  ${mutant.at}  ${mutant.original} → ${mutant.replacement === '' ? '(nothing)' : mutant.replacement}\n      ${missing(mutant, others)}`;
}

function missing({ reached }: Mutant, others: Survivor['others']): string {
  const [other] = others;
  if (other) return `killed only by tests that do not name the rule: ${other.file}: ${other.title}`;
  return reached ? 'the tests that name the rule pass' : 'no test that names the rule gets there';
}
