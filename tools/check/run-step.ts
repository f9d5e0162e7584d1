import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** A step of `npm run check`. */
export type Step = { name: string; command: readonly string[] };

export type Outcome = { name: string; passed: boolean; seconds: number; said: string };

/** Runs a step to its end and collects its output, which is shown only when it fails. */
export async function runStep({ name, command: [program = '', ...args] }: Step): Promise<Outcome> {
  const started = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { name, passed: status === 0, seconds: (performance.now() - started) / 1000, said: `${out}${err}`.trim() };
}
