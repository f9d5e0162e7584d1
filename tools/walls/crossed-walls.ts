import { Visitor } from '@swc/core/Visitor.js';
import { cruise, type ICruiseOptions } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { visitUsingDeclarations } from './visit-using.ts';

/** The number of modules, and the forbidden imports. */
export type Crossed = { modules: number; crossings: string[] };

const config = new URL('../../.dependency-cruiser.cjs', import.meta.url).pathname;

visitUsingDeclarations(Visitor.prototype);

/** Checks the imports of a tree. */
export async function crossedWalls(root: string, folders: string[]): Promise<Crossed> {
  const options: ICruiseOptions = await extractDepcruiseOptions(config);
  const { output } = await cruise(folders, { ...options, baseDir: root });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text.');
  const { totalCruised, violations } = output.summary;
  // A module that imports one forbidden file often imports fifty: the first is enough.
  const first = new Map(violations.toReversed().map(({ rule, from, to }) => [`${rule.name}: ${from}`, to]));
  return { modules: totalCruised, crossings: [...first].map(([crossing, to]) => `${crossing} -> ${to}`).toSorted() };
}
