import { appendFileSync } from 'node:fs';
import { sentenceOf } from './obstacle.ts';
import { inProject } from './project.ts';
import type { Output } from './terminal/output.ts';

/** Tells the person at the terminal why the program ends: never a stack trace. Gives the exit status. */
export function explain(error: unknown, output: Output): 1 {
  output.write(`${sentenceOf(error) ?? faultOf(error)}\n`);
  return 1;
}

function faultOf(error: unknown): string {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  const file = inProject('portal-error.log');
  const at = tryToKeep(file, stack) ? `Where it happened stands in ${file}: please report it with that file.` : stack;
  return `Aleumet stopped because of a fault of its own: ${message}\n${at}`;
}

function tryToKeep(file: string, text: string): boolean {
  try {
    appendFileSync(file, `${new Date().toISOString()} ${text}\n`, { mode: 0o600 });
    return true;
  } catch {
    return false; // the folder may be closed to us: better on the terminal than nowhere
  }
}
