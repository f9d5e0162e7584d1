import type { DataPlace, Evidence } from './evidence.ts';
import { dataMutants } from './data-mutants.ts';
import type { Place } from './places.ts';
import { mayProve } from './rule-tests.ts';
import type { DataJob } from './run-data.ts';

/** The places of one workspace that are mutated together, and the tests that may kill the mutants. */
export type Batch = { workspace: string; places: readonly Place[]; mutate: string[]; testFiles: string[] };

/** Returns the code of some rules, one batch for each workspace. */
export function batchesOf(rules: readonly string[], evidence: Evidence): Batch[] {
  const places = evidence.places.filter(({ rule, onlyTypes }) => rules.includes(rule) && !onlyTypes);
  const workspaces = [...new Set(places.map(({ file }) => workspaceOf(file)))].toSorted();
  return workspaces.map((workspace) => {
    const own = places.filter(({ file }) => workspaceOf(file) === workspace);
    const mutate = [...new Set(own.map(({ file, start, end }) => `${file}:${start.line}-${end.line}`))];
    const proving = evidence.tests.filter(
      (test) => own.some(({ rule }) => mayProve(rule, test)) && mayImport(test.file, workspace),
    );
    const cheap = `${workspace}/**/!(*.int|*.kafka|*.cluster|*.e2e).test.ts`;
    return { workspace, places: own, mutate, testFiles: [...proving.map(({ file }) => file), cheap] };
  });
}

/** Returns the mutants of the data of some rules, grouped by rule. */
export function dataJobsOf(rules: readonly string[], evidence: Evidence, read: (file: string) => string): DataJob[] {
  const jobsOf = ({ rule, file, path }: DataPlace): DataJob[] => {
    const proving = evidence.tests.filter((test) => mayProve(rule, test)).map((test) => test.file);
    const isBorder = (test: string): boolean => test.endsWith('.int.test.ts');
    const testFiles = [...proving.filter((test) => !isBorder(test)), ...proving.filter(isBorder)];
    return dataMutants(read(file), path).map((mutant) => ({ rule, file, mutant, testFiles }));
  };
  return evidence.data.filter(({ rule }) => rules.includes(rule)).flatMap(jobsOf);
}

/** No service imports another one, so its tests cannot reach the mutants of another. */
function mayImport(test: string, workspace: string): boolean {
  return workspace.startsWith('packages/') || !test.startsWith('services/') || workspaceOf(test) === workspace;
}

function workspaceOf(file: string): string {
  const parts = file.split('/');
  return parts.slice(0, parts[0] === 'gateway' ? 1 : 2).join('/');
}
