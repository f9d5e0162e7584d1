/**
 * npm run walls: who imports what, against .dependency-cruiser.cjs. Fails on a crossed wall, and when it saw no modules:
 * without its parser dependency-cruiser finds nothing and is content.
 */
import { stdout } from 'node:process';
import { Visitor } from '@swc/core/Visitor.js';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { visitUsingDeclarations } from './visit-using.ts';

const folders = ['gateway', 'services', 'proto-events', 'packages', 'standalone', 'e2e', 'bench', 'tools'];

visitUsingDeclarations(Visitor.prototype);
const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs');
const { output } = await cruise(folders, options);
if (typeof output === 'string') throw new Error('dependency-cruiser answered with text');

const { totalCruised, violations } = output.summary;
for (const { rule, from, to } of violations) stdout.write(`${rule.name}: ${from} -> ${to}\n`);
stdout.write(`${totalCruised} modules, ${violations.length} walls crossed\n`);
process.exitCode = violations.length > 0 || totalCruised < 50 ? 1 : 0;
