import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { toolEnvironment } from './env.ts';
import type { Place } from './place.ts';

const execute = promisify(execFile);

/** Runs a tool of PostgreSQL as the server's user. When it fails, its output is in the message of the error. */
export async function runTool(place: Place, program: string, args: readonly string[]): Promise<void> {
  const options = { ...place.account, cwd: place.data, env: toolEnvironment(), windowsHide: true };
  try {
    await execute(program, args, options);
  } catch (error) {
    throw new Error(saidBy(error), { cause: error });
  }
}

function saidBy(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'stderr' in error && typeof error.stderr === 'string' && error.stderr) {
    return error.stderr;
  }
  return error instanceof Error ? error.message : String(error);
}
