/**
 * npm run check: all checks that need no broker. It continues after a failure, so that one run reports all. A chain of npm
 * scripts would end at the first failure, and turbo runs tasks of workspaces, while most steps here concern the whole tree.
 * npm run check -- --without-tests leaves out the tests, for a caller that runs them anyway.
 */
import { argv, env, stdout } from 'node:process';
import { type Outcome, runStep, type Step } from './run-step.ts';

const turbo = ['node', 'tools/turbo/run-turbo.ts'];

const steps: Step[] = [
  { name: 'code generated', command: [...turbo, 'generate'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'walls', command: ['node', 'tools/walls/check-walls.ts'] },
  { name: 'patterns', command: ['node', 'tools/patterns/check-patterns.ts'] },
  { name: 'nothing unused', command: ['knip', '--no-progress', '--no-config-hints', '--include', 'files,exports,types'] },
  {
    name: 'dependencies declared',
    command: ['knip', '--strict', '--no-progress', '--no-config-hints', '--include', 'dependencies,unlisted,unresolved'],
  },
  { name: 'types', command: [...turbo, 'types'] },
  { name: 'contracts and documents', command: [...turbo, 'lint', 'breaking', 'docs:check', 'compose:check'] },
  { name: 'deployment files', command: ['node', 'tools/deployment/check.ts', ...(env['CI'] ? ['--whole'] : [])] },
  { name: 'lock file', command: ['node', 'tools/lockfile/complete-lockfile.ts', '--check'] },
];

const tests: Step = { name: 'tests', command: ['vitest', 'run', '--project', 'decisions', '--project', 'borders'] };

const outcomes: Outcome[] = [];
for (const step of argv.includes('--without-tests') ? steps : [...steps, tests]) {
  const outcome = await runStep(step);
  outcomes.push(outcome);
  stdout.write(`${outcome.passed ? 'ok    ' : 'FAILED'} ${outcome.name} (${outcome.seconds.toFixed(1)} s)\n`);
  if (!outcome.passed) stdout.write(`${outcome.said}\n\n`);
}
const failed = outcomes.filter(({ passed }) => !passed).map(({ name }) => name);
stdout.write(failed.length === 0 ? 'check passed\n' : `check failed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
