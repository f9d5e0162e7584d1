import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of a table of rules. */
export function tablePath(name: string): string {
  return fileURLToPath(new URL(`../rules/${name}`, import.meta.url));
}

/** Returns the rows of a table of rules, without its header. */
export function readRows(name: string): string[][] {
  const lines = readFileSync(tablePath(name), 'utf8').trimEnd().split('\n');
  return lines.slice(1).map((line) => line.split('\t'));
}
