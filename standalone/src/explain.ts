import { appendFileSync } from 'node:fs';
import { sentenceOf } from './obstacle.ts';
import { inProject } from './project.ts';
import type { Output } from './terminal/output.ts';

/** Prints why the program ends, without a stack trace. Returns the exit status. */
export function explain(error: unknown, output: Output): 1 {
  output.write(`${sentenceOf(error) ?? faultOf(error)}\n`);
  return 1;
}

function faultOf(error: unknown): string {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  const file = inProject('portal-error.log');
  const at = tryToKeep(file, stack) ? `The stack trace is in ${file}: please attach that file when you report the bug.` : stack;
  return `Aleumet stopped because of a bug: ${message}\n${at}`;
}

function tryToKeep(file: string, text: string): boolean {
  try {
    appendFileSync(file, `${new Date().toISOString()} ${text}\n`, { mode: 0o600 });
    return true;
  } catch {
    return false; // the folder may not be writable; then the stack is printed
  }
}
