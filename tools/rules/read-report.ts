import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PassedTest } from './rule-coverage.ts';

/** The content of vitest's JSON report. */
export type Report = { passed: PassedTest[]; failed: number };

/** Reads the report written by `npm test`. A file that did not load counts as one failure. */
export async function readReport(file: string): Promise<Report> {
  const report: unknown = JSON.parse(await readFile(file, 'utf8'));
  const files = listOf(report, 'testResults');
  const passed = files.flatMap((result) => passedIn(result));
  const failedTests = files
    .flatMap((result) => listOf(result, 'assertionResults'))
    .filter((test) => textOf(test, 'status') === 'failed');
  const brokenFiles = files.filter((result) => textOf(result, 'status') === 'failed' && !hasFailedTest(result));
  return { passed, failed: failedTests.length + brokenFiles.length };
}

function passedIn(result: unknown): PassedTest[] {
  const file = path.relative(process.cwd(), textOf(result, 'name'));
  const passed = listOf(result, 'assertionResults').filter((test) => textOf(test, 'status') === 'passed');
  return passed.map((test) => ({ title: textOf(test, 'title'), name: textOf(test, 'fullName'), file }));
}

function hasFailedTest(result: unknown): boolean {
  return listOf(result, 'assertionResults').some((test) => textOf(test, 'status') === 'failed');
}

function listOf(value: unknown, key: string): unknown[] {
  const found = fieldOf(value, key);
  if (!Array.isArray(found)) throw new Error(`The test report has no ${key}.`);
  return found;
}

function textOf(value: unknown, key: string): string {
  const found = fieldOf(value, key);
  if (typeof found !== 'string') throw new Error(`The test report has no ${key}.`);
  return found;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}
