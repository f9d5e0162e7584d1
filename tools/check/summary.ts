/** node tools/check/summary.ts <failed step>...: one line of what passed and failed, tests and steps; the status says the same. */
import { existsSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { readReport } from '../rules/read-report.ts';

const file = '.vitest-report.json';
const { passed, failed } = existsSync(file) ? await readReport(file) : { passed: [], failed: 0 };
// A step that ran tests and failed by them is counted once: as its tests.
const steps = argv.slice(2).filter((step) => step !== 'test' || failed === 0);
const failures = failed + steps.length;

stdout.write(`${steps.length > 0 ? `failed: ${steps.join(', ')}\n` : ''}${passed.length} passed, ${failures} failed\n`);
process.exitCode = failures === 0 ? 0 : 1;
