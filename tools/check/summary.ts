/**
 * node tools/check/summary.ts <failed step>...: prints one line of what passed and failed, tests and steps; the exit status says
 * the same.
 */
import { globSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { readReport } from '../rules/read-report.ts';

/** `.vitest-report.json` is written by the step `test`, `.vitest-report-brokers.json` by the step `brokers`. */
const PREFIX = '.vitest-report';

const reports = await Promise.all(
  globSync(`${PREFIX}*.json`).map(async (file) => ({ ...(await readReport(file)), step: stepOf(file) })),
);
const passed = reports.reduce((sum, report) => sum + report.passed.length, 0);
const failed = reports.reduce((sum, report) => sum + report.failed, 0);
// A step whose tests failed is counted once, by its tests.
const steps = argv.slice(2).filter((step) => !reports.some((report) => report.step === step && report.failed > 0));
const failures = failed + steps.length;

stdout.write(`${steps.length > 0 ? `failed: ${steps.join(', ')}\n` : ''}${passed} passed, ${failures} failed\n`);
process.exitCode = failures === 0 ? 0 : 1;

function stepOf(file: string): string {
  return file.slice(`${PREFIX}-`.length, -'.json'.length) || 'test';
}
