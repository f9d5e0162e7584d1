import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The places to mutate in the format of Stryker, the test files to run, and the file that lists the places of the rules. */
export type StrykerJob = { mutate: readonly string[]; testFiles: readonly string[]; ruled: string };

/** Returns the options of Stryker for a run in the sandbox, where files may be mutated in place. */
export function strykerOptions({ mutate, testFiles, ruled }: StrykerJob): object {
  return {
    ...{ mutate, testFiles, ruled, inPlace: true, tempDirName: '.stryker', cleanTempDir: 'always' },
    ...{
      testRunner: 'rules',
      plugins: ['@stryker-mutator/vitest-runner', fileURLToPath(new URL('stryker-plugin.ts', import.meta.url))],
    },
    ...{ coverageAnalysis: 'perTest', disableBail: true, disableTypeChecks: false, checkers: [] },
    ...{ reporters: ['parent'], logLevel: 'error', allowConsoleColors: false, warnings: false },
    ...{ concurrency: availableParallelism(), timeoutMS: 120_000, dryRunTimeoutMinutes: 20 },
    vitest: { configFile: 'tools/prove/vitest.config.ts', related: false },
  };
}
