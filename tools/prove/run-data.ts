/** A child process of the prover, in its sandbox: runs the tests of a rule against each mutant of its data and sends each result to the parent. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVitest, type TestCase } from 'vitest/node';
import { endWithParent } from './child.ts';
import type { DataMutant } from './data-mutants.ts';
import { testOf } from './mutant.ts';
import { provedBy } from './rule-ids.ts';

/** A mutant of a data file with its rule and the test files that may kill it, those without a database first. */
export type DataJob = { rule: string; file: string; mutant: DataMutant; testFiles: string[] };

/** The result: whether any test ran, and the failed tests of the first file with failures. */
export type DataResult = { job: DataJob; reached: boolean; killers: string[] };

/** Sent before tests run against a mutant, so that the parent can identify those that never end. */
export type DataTrial = { trying: string[] };

const leave = endWithParent();
const jobs: DataJob[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const vitest = await createVitest('test', {
  ...{ config: 'tools/prove/vitest.config.ts', watch: false, pool: 'threads', maxWorkers: 1 },
  ...{ reporters: [{}], onConsoleLog: () => false, passWithNoTests: true },
});
const known = new Map<string, string[]>();
for (const job of jobs) process.send?.(await tryOne(job));
await vitest.close();
process.exitCode = 0; // vitest has set another one, because tests have failed
leave();

async function tryOne(job: DataJob): Promise<DataResult> {
  let reached = false;
  for (const file of job.testFiles) {
    const passing = await passingTests(job.rule, file);
    reached ||= passing.length > 0;
    const killers = passing.length === 0 ? [] : await failures(job, file, passing);
    if (killers.length > 0) return { job, reached, killers };
  }
  return { job, reached, killers: [] };
}

/** The tests of a file that name the rule and pass without mutants. */
async function passingTests(rule: string, file: string): Promise<string[]> {
  const key = `${rule} ${file}`;
  const found = known.get(key) ?? (await passing(rule, file)).filter((id) => provedBy(testOf(id).title).includes(rule));
  known.set(key, found);
  return found;
}

/** Tests that no longer pass: they fail, or their file no longer loads. */
async function failures({ rule, file, mutant }: DataJob, testFile: string, before: readonly string[]): Promise<string[]> {
  const original = readFileSync(file, 'utf8');
  try {
    writeFileSync(file, mutant.content);
    process.send?.({ trying: [...before] } satisfies DataTrial);
    vitest.invalidateFile(path.resolve(file));
    const now = await passing(rule, testFile);
    return before.filter((id) => !now.includes(id));
  } finally {
    writeFileSync(file, original);
    vitest.invalidateFile(path.resolve(file));
  }
}

async function passing(rule: string, testFile: string): Promise<string[]> {
  vitest.setGlobalTestNamePattern(new RegExp(`(?<![\\w/-])${rule}(?![\\w/-])`));
  const { testModules } = await vitest.runTestSpecifications(await vitest.globTestSpecifications([testFile]));
  const tests = testModules.flatMap((module) => [...module.children.allTests()]);
  return tests.filter((test) => test.result().state === 'passed').map(idOf);
}

function idOf(test: TestCase): string {
  return `${path.relative(process.cwd(), test.module.moduleId)}#${test.fullName}`;
}
