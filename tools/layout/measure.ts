/**
 * node tools/layout/measure.ts [checkout]: prints how the code of the services is distributed, here or in another checkout: lines
 * by role, the files of each service that contain words of stays outside the folder or file of that family, and the files that an
 * example of each kind of change touches, which are those that name it. Tests, generated files and documents do not count. A line
 * counter knows languages; the roles of files and the kinds of change are specific to this project.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { roleOf } from './roles.ts';
import { speaksOfStays } from './words.ts';

type Source = { file: string; text: string; lines: number };

/** Examples of the most frequent changes, each by the names that such a change adds. */
const CHANGES: readonly [change: string, names: RegExp][] = [
  ['a field of an event: the reimbursement application of an order', /reimbursement_?application_?id/i],
  ['a mutation with its event: withdrawOrder, OrderWithdrawn', /withdraw_?order|order_?withdrawn/i],
  ['a replica: what a budget has free, in orders', /budget_?hint/i],
  ['a kind of service: sanatorium treatment', /SANATORIUM_RESORT_TREATMENT/],
];

const root = path.resolve(process.argv[2] ?? fileURLToPath(new URL('../../', import.meta.url)));
const sources = ['services', 'prisma', 'proto-events/proto', 'packages'].flatMap(sourcesIn);
const ofServices = sources.filter(({ file }) => /^services\/[a-z]+\/src\//.test(file));
const aboutStays = ofServices.filter(({ file, text }) => !/\/stay(\/|\.ts$)/.test(file) && speaksOfStays(text));

show(
  'lines by role, services/*/src',
  sumBy(
    ofServices,
    ({ file }) => roleOf(file),
    ({ lines }) => lines,
  ),
);
show(
  'lines by language',
  sumBy(
    sources,
    ({ file }) => path.extname(file),
    ({ lines }) => lines,
  ),
);
show(
  'files that speak of stays outside stay/ and stay.ts',
  sumBy(aboutStays, serviceOf, () => 1),
);
show(
  'files that one change touches',
  new Map(CHANGES.map(([change, names]) => [change, sources.filter(({ text }) => names.test(text)).length])),
);

function sourcesIn(folder: string): Source[] {
  const listed = execFileSync('git', ['ls-files', '--', folder], { cwd: root, encoding: 'utf8' }).split('\n');
  return listed.filter(isSource).map((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return { file, text, lines: text.split('\n').length - 1 };
  });
}

function isSource(file: string): boolean {
  const counts = /\.(ts|prisma|proto|graphql)$/.test(file) && !/\.test\.ts$|\/test\/|\/generated\//.test(file);
  return counts && existsSync(path.join(root, file));
}

function serviceOf({ file }: Source): string {
  return file.split('/')[1] ?? file;
}

function sumBy(
  of: readonly Source[],
  keyOf: (source: Source) => string,
  amountOf: (source: Source) => number,
): Map<string, number> {
  const groups = Map.groupBy(of, keyOf);
  const sums = [...groups].map(([key, group]): [string, number] => [key, group.reduce((sum, one) => sum + amountOf(one), 0)]);
  return new Map(sums.toSorted(([, a], [, b]) => b - a));
}

function show(title: string, rows: ReadonlyMap<string, number>): void {
  process.stdout.write(`\n${title}\n`);
  for (const [name, amount] of rows) process.stdout.write(`${String(amount).padStart(7)}  ${name}\n`);
}
