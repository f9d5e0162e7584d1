/** Extends Stryker: the tests of a mutant's rules run first, and each result is sent to the parent process. */
import { readFileSync } from 'node:fs';
import type { MutantResult, StrykerOptions } from '@stryker-mutator/api/core';
import {
  commonTokens,
  declareFactoryPlugin,
  declareValuePlugin,
  type Injector,
  PluginKind,
  type PluginContext,
  tokens,
} from '@stryker-mutator/api/plugin';
import type { MutationTestingPlanReadyEvent } from '@stryker-mutator/api/report';
import type { TestRunner } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';
import { createRuleRunner } from './rule-runner.ts';

function createRunner(injector: Injector<PluginContext>, options: StrykerOptions): TestRunner {
  const [vitest] = vitestPlugins;
  if (!vitest) throw new Error('@stryker-mutator/vitest-runner has no plugin');
  return createRuleRunner(injector.injectFunction(vitest.factory), JSON.parse(readFileSync(String(options['ruled']), 'utf8')));
}
createRunner.inject = tokens(commonTokens.injector, commonTokens.options);

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'rules', createRunner),
  declareValuePlugin(PluginKind.Reporter, 'parent', {
    onMutationTestingPlanReady({ mutantPlans }: MutationTestingPlanReadyEvent) {
      process.send?.(mutantPlans.length);
    },
    onMutantTested(result: Readonly<MutantResult>) {
      process.send?.(result);
    },
  }),
];
