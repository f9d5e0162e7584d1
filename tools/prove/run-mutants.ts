import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { env } from 'node:process';
import { startTestServer } from '@aleumet/testkit/postgres';
import { type Batch, batchesOf, dataJobsOf } from './batches.ts';
import { type Child, runChild } from './child.ts';
import type { Evidence } from './evidence.ts';
import type { Mutant } from './mutant.ts';
import { createProgress } from './progress.ts';
import { ALL_TESTS, SPARED } from './rule-runner.ts';
import { runData } from './run-data-jobs.ts';
import { createSandbox } from './sandbox.ts';
import { strykerOptions } from './stryker-options.ts';
import { type StrykerResult, toMutant } from './to-mutant.ts';

/** The rules to mutate, and the signal that ends the run early. */
export type Asked = { rules: readonly string[]; evidence: Evidence; signal: AbortSignal };

type Run = Pick<Child, 'folder' | 'env' | 'signal'>;

/**
 * Mutates the rules in a copy of the sources, runs the tests, and returns all mutants; `decide` is called for each rule when its
 * last mutant is done. The copy and the database are always removed afterwards.
 */
export async function mutantsOf(
  { rules, evidence, signal }: Asked,
  decide: (rule: string, mutants: readonly Mutant[]) => void,
): Promise<Mutant[]> {
  const batches = batchesOf(rules, evidence);
  const jobs = dataJobsOf(rules, evidence, (file) => readFileSync(file, 'utf8'));
  const open = new Map(rules.map((rule) => [rule, batches.filter(({ places }) => places.some((place) => place.rule === rule))]));
  const mutants: Mutant[] = [];
  const finish = (done?: Batch): void => {
    for (const [rule, left] of open) {
      const rest = left.filter((batch) => batch !== done);
      open.set(rule, rest);
      if (rest.length === 0) {
        open.delete(rule);
        decide(rule, mutants);
      }
    }
  };
  if (batches.length === 0 && jobs.length === 0) return (finish(), mutants);
  const server = await startTestServer();
  const sandbox = await createSandbox(process.cwd());
  try {
    const run: Run = { folder: sandbox.folder, env: { ...env, TEST_DATABASE_URL: server.url }, signal };
    mutants.push(...(await runData(jobs, run)));
    finish();
    for (const batch of batches) {
      mutants.push(...(await runBatch(batch, run)));
      finish(batch);
    }
    return mutants;
  } finally {
    await sandbox.remove();
    await server.stop();
  }
}

async function runBatch({ workspace, places, mutate, testFiles }: Batch, run: Run): Promise<Mutant[]> {
  const [job = '', ruled = ''] = ['.prove-job.json', '.prove-ruled.json'].map((name) => path.join(run.folder, name));
  writeFileSync(job, JSON.stringify(strykerOptions({ mutate, testFiles, ruled })));
  writeFileSync(ruled, JSON.stringify(places.map(({ file, rule, start, end }) => ({ file, rule, start, end }))));
  writeFileSync(path.join(run.folder, SPARED), '');
  const results: StrykerResult[] = [];
  const show = createProgress(workspace);
  let planned = 0;
  const hear = (message: unknown): void => {
    if (typeof message === 'number') planned = message;
    else results.push(message as StrykerResult);
    show(results.length, planned);
  };
  await runChild('run-stryker.ts', { ...run, args: [job], hear });
  const allTests: string[] = JSON.parse(readIn(run, ALL_TESTS, '[]'));
  const spared = new Set(readIn(run, SPARED, '').split('\n'));
  return results.map((result) => {
    const file = path.relative(run.folder, result.fileName).replaceAll('\\', '/');
    return toMutant(result, { places, source: readFileSync(file, 'utf8'), file, allTests, spared: spared.has(result.id) });
  });
}

function readIn({ folder }: Run, name: string, otherwise: string): string {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : otherwise;
}
