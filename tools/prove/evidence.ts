import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dataAt } from './data-mutants.ts';
import type { Equivalent } from './equivalents.ts';
import { type Place, placesIn } from './places.ts';
import { idsIn } from './rule-ids.ts';
import { mayProve, type TestFile, testFileOf, testsOf } from './rule-tests.ts';
import { readRows } from './tables.ts';

/** Values of a data file that implement a rule. */
export type DataPlace = { rule: string; file: string; path: string };

/** Everything that proofs depend on: places in the code, places in the data, test files, and the list of equivalent mutants. */
export type Evidence = {
  places: readonly Place[];
  data: readonly DataPlace[];
  tests: readonly TestFile[];
};

const SOURCES = ['services/*/src/**/*.ts', 'packages/{domain,messaging,server}/src/**/*.ts', 'gateway/src/**/*.ts'];
const TESTS = ['{services,packages,gateway,standalone,tools}/**/*.test.ts'];

/** Reads the sources, the tests and the table of data below the root of the project. */
export async function readEvidence(): Promise<Evidence> {
  const sources = (await filesOf(SOURCES)).filter(({ file }) => !file.endsWith('.test.ts'));
  const data = readRows('data.tsv').map(([rule = '', file = '', path = '']) => ({ rule, file, path }));
  const tests = (await filesOf(TESTS))
    .filter(({ source }) => idsIn(source).length > 0)
    .map(({ file, source }) => testFileOf(file, source));
  return { places: sources.flatMap(({ file, source }) => placesIn(file, source)), data, tests };
}

/** Returns the hash of everything that a proof of the rule depends on. */
export function hashOf(rule: string, { places, data, tests }: Evidence, equivalents: readonly Equivalent[]): string {
  const texts = places.filter((place) => place.rule === rule && !place.onlyTypes).map(({ text }) => text);
  const values = data.filter((place) => place.rule === rule).map(({ file, path }) => dataAt(readFileSync(file, 'utf8'), path));
  const proving = tests.filter((test) => mayProve(rule, test)).map((test) => testsOf(rule, test));
  const listed = equivalents.filter(({ line }) => [...texts, ...values].some((text) => text.includes(line)));
  const all = JSON.stringify([texts.toSorted(), values.toSorted(), proving.toSorted(), listed]);
  return createHash('sha256')
    .update(all.replaceAll(/(?:\\n|\s)+/g, ' '))
    .digest('hex')
    .slice(0, 16);
}

async function filesOf(patterns: readonly string[]): Promise<{ file: string; source: string }[]> {
  const exclude = (name: string): boolean => /(?:^|[\\/])(?:node_modules|generated|gen)$/.test(name);
  const files: string[] = [];
  for await (const file of glob([...patterns], { exclude })) files.push(file);
  return files.toSorted().map((file) => ({ file: file.replaceAll('\\', '/'), source: readFileSync(file, 'utf8') }));
}
