/**
 * A child process of the prover, in its sandbox: runs Stryker with the options in the file given as argument; the plugin sends
 * the results.
 */
import { readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { endWithParent } from './child.ts';

const leave = endWithParent();
await new Stryker(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))).runMutationTest();
leave();
