import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Child, runChild } from './child.ts';
import type { Mutant } from './mutant.ts';
import { createProgress } from './progress.ts';
import type { DataJob, DataResult, DataTrial } from './run-data.ts';
import { toDataMutant } from './to-mutant.ts';

type Run = Pick<Child, 'folder' | 'env' | 'signal'>;

const NEVER_ENDS_MS = 180_000;

/**
 * Runs the mutants of the data in a child process. A mutant whose tests never end is killed by them, and the next process
 * continues after it.
 */
export async function runData(jobs: readonly DataJob[], run: Run): Promise<Mutant[]> {
  const results: DataResult[] = [];
  const show = createProgress('data');
  while (results.length < jobs.length) {
    let trying: string[] = [];
    const watch = new AbortController();
    let timer = setTimeout(() => watch.abort(), NEVER_ENDS_MS);
    const hear = (message: DataResult | DataTrial): void => {
      if ('trying' in message) ({ trying } = message);
      else results.push(message);
      show(results.length, jobs.length);
      clearTimeout(timer);
      timer = setTimeout(() => watch.abort(), NEVER_ENDS_MS);
    };
    const endless = await runUntilEndless(jobs.slice(results.length), run, { hear, watch: watch.signal });
    clearTimeout(timer);
    const job = jobs[results.length];
    if (!endless || !job) continue;
    copyFileSync(job.file, path.join(run.folder, job.file));
    results.push({ job, reached: true, killers: trying });
  }
  return results.map(toDataMutant);
}

type Listener = { hear(message: DataResult | DataTrial): void; watch: AbortSignal };

async function runUntilEndless(jobs: readonly DataJob[], run: Run, { hear, watch }: Listener): Promise<boolean> {
  const file = path.join(run.folder, '.prove-job.json');
  writeFileSync(file, JSON.stringify(jobs));
  const signal = AbortSignal.any([run.signal, watch]);
  try {
    await runChild('run-data.ts', { ...run, signal, args: [file], hear: (message) => hear(message as DataResult | DataTrial) });
    return false;
  } catch (error) {
    if (run.signal.aborted || !watch.aborted) throw error;
    return true;
  }
}
