import { stderr } from 'node:process';

const EVERY_MS = 30_000;

/** Shows how many mutants are done: on a terminal in one updated line, elsewhere in a line every half minute. */
export function createProgress(part: string): (done: number, planned: number) => void {
  let shownAt = Date.now();
  return (done, planned) => {
    const line = `${part}: ${done} of ${planned} mutants`;
    if (stderr.isTTY) stderr.write(`\r\u001B[K${done < planned ? line : ''}`);
    else if (Date.now() - shownAt >= EVERY_MS) {
      shownAt = Date.now();
      stderr.write(`${line}\n`);
    }
  };
}
