import { existsSync, readFileSync } from 'node:fs';
import { dataAt } from './data-mutants.ts';
import { type Equivalent, equivalentOf, faultsOf } from './equivalents.ts';
import type { Mutant } from './mutant.ts';
import type { Place } from './places.ts';

/** Returns the errors of the list of equivalents after the given places were mutated. */
export function findFaults(equivalents: readonly Equivalent[], mutants: readonly Mutant[], places: readonly Place[]): string[] {
  return faultsOf(equivalents, mutants, (row) => {
    if (!existsSync(row.file)) return true;
    const content = readFileSync(row.file, 'utf8');
    if (row.file.endsWith('.json')) return dataAt(content, row.line) === '';
    if (!content.includes(row.line)) return true;
    const wasMutated = places.some(({ file, text }) => file === row.file && text.includes(row.line));
    return wasMutated && !mutants.some((mutant) => equivalentOf(mutant, [row]) !== undefined);
  });
}
