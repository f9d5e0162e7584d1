/**
 * npm run rules: prints every rule of the index with its grade and the passing tests that name it, from the report of the last
 * `npm test`. Fails when a rule that was covered no longer is.
 * npm run rules -- --accept records what is covered now; -- --summary is short; -- --prove mutates the code of rules
 * (`tools/prove/prove.ts`). Coverage tools count lines; the paragraph of the law that a test proves is in its name, and only the
 * index of rules shows which are missing.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { argv, stderr, stdout } from 'node:process';
import { prove } from '../prove/prove.ts';
import { readProved } from '../prove/read-proved.ts';
import { readRows } from '../prove/tables.ts';
import type { Grounds } from './grade.ts';
import { readReport } from './read-report.ts';
import { renderEvidence, renderSummary } from './render-coverage.ts';
import { coverageOf, type Known, type Rule } from './rule-coverage.ts';

const report = '.vitest-report.json';
const baseline = new URL('covered.txt', import.meta.url);

if (argv.includes('--prove')) await startProof();
else if (existsSync(report)) await cover();
else {
  stderr.write('There is no test report: run `npm test` first.\n');
  process.exitCode = 1;
}

async function startProof(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(new Error(`stopped by ${signal}`)));
  try {
    process.exitCode = (await prove(argv.slice(2), stop.signal)) ? 0 : 1;
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function cover(): Promise<void> {
  const rules = readRows('rules.tsv').map(([id = '', , text = '']): Rule => ({ id, text }));
  const exceptions = new Map(readRows('exceptions.tsv').map(([id = '', reason = '']) => [id, reason]));
  const known: Known = { exceptions, covered: (await readFile(baseline, 'utf8')).split('\n').filter((id) => id !== '') };
  const { passed } = await readReport(report);
  const coverage = coverageOf(rules, passed, known);
  const grounds: Grounds = { exceptions, proved: await readProved() };
  const shown = argv.includes('--summary') ? [] : renderEvidence(rules, coverage, grounds);
  stdout.write([...shown, ...renderSummary(rules, coverage, grounds)].map((line) => `${line}\n`).join(''));
  const accepted = argv.includes('--accept');
  if (accepted) await writeFile(baseline, coverage.covered.map((id) => `${id}\n`).join(''));
  process.exitCode = coverage.faults.length > 0 && !accepted ? 1 : 0;
}
