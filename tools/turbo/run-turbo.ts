/**
 * node tools/turbo/run-turbo.ts <task>...: runs tasks of the workspaces in their order, with little output and without telemetry.
 * turbo does the work; that it continues after a failure and sends no telemetry is set on its command line and in its
 * environment, not in `turbo.json`.
 */
import { spawnSync } from 'node:child_process';

const quiet = ['--continue', '--output-logs=errors-only', '--log-prefix=none', '--no-update-notifier'];
const { status } = spawnSync('turbo', ['run', ...process.argv.slice(2), ...quiet], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
