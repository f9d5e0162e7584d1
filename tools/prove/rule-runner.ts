import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { type MutantRunOptions, type MutantRunResult, MutantRunStatus, type TestRunner } from '@stryker-mutator/api/test-runner';
import { groupsOf, nameAll } from './choose-tests.ts';
import { holds, type Span } from './places.ts';

/** A place of the code with its rule. */
export type Ruled = Span & { file: string; rule: string };

/** In the sandbox: the ids of all tests, passed by the process of the first run to the others. */
export const ALL_TESTS = '.prove-tests.json';
/** In the sandbox: the ids of mutants that survived every test of their rules; a later kill is no proof. */
export const SPARED = '.prove-spared.txt';

/** A runner that first runs the tests of the rules to which a mutant belongs, and the others only when it survives those. */
export function createRuleRunner(inner: TestRunner, ruled: readonly Ruled[]): TestRunner {
  return {
    capabilities: () => inner.capabilities(),
    init: async () => inner.init?.(),
    dispose: async () => inner.dispose?.(),
    async dryRun(options) {
      const result = await inner.dryRun(options);
      if ('tests' in result) writeFileSync(ALL_TESTS, JSON.stringify(result.tests.map(({ id }) => id)));
      return result;
    },
    mutantRun: (options) => runAgainst(inner, options, rulesAt(ruled, options)),
  };
}

async function runAgainst(inner: TestRunner, options: MutantRunOptions, rules: readonly string[]): Promise<MutantRunResult> {
  // When it is given `testFiles`, Stryker activates such a mutant only after its file has loaded, so that it would have no
  // effect.
  const isStatic = options.reloadEnvironment;
  const mutantActivation = isStatic ? 'static' : 'runtime';
  const allTests: string[] = JSON.parse(readFileSync(ALL_TESTS, 'utf8'));
  const { naming, others } = groupsOf(isStatic ? allTests : (options.testFilter ?? []), rules, allTests);
  const survived: MutantRunResult = { status: MutantRunStatus.Survived, nrOfTests: 0 };
  if (rules.length === 0) return survived; // it shares a line with a place
  const killers: string[] = [];
  const run = (testFilter: string[]) => inner.mutantRun({ ...options, mutantActivation, testFilter });
  for (const group of naming) {
    const result = await run(group);
    if (result.status === MutantRunStatus.Timeout || result.status === MutantRunStatus.Error) return result;
    if (result.status === MutantRunStatus.Killed) killers.push(...result.killedBy);
    if (nameAll(killers, rules)) return killedBy(killers);
  }
  appendFileSync(SPARED, `${options.activeMutant.id}\n`);
  if (killers.length > 0) return killedBy(killers);
  // A mutant of a table that is built when its file loads is reached by every test; finding those that kill it takes too long.
  return isStatic || others.length === 0 ? survived : run(others);
}

function killedBy(killers: string[]): MutantRunResult {
  return { status: MutantRunStatus.Killed, killedBy: killers, failureMessage: '', nrOfTests: killers.length };
}

/** Stryker counts lines and columns of a mutant from 0 while it runs. */
function rulesAt(ruled: readonly Ruled[], { sandboxFileName, activeMutant }: MutantRunOptions): string[] {
  const { start, end } = activeMutant.location;
  const from1 = {
    start: { line: start.line + 1, column: start.column + 1 },
    end: { line: end.line + 1, column: end.column + 1 },
  };
  const here = ruled.filter((place) => sandboxFileName.endsWith(`/${place.file}`) && holds(place, from1));
  return [...new Set(here.map(({ rule }) => rule))];
}
