import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A line of a file of the project. */
export type Line = { file: string; number: number; text: string };

/** Returns the lines of the tracked files that match a git glob, such as `packages/*.ts`. */
export function trackedLines(...globs: string[]): Line[] {
  return trackedFiles(...globs).flatMap(linesOf);
}

/** Returns the tracked files that match a git glob. */
export function trackedFiles(...globs: string[]): string[] {
  const names = execFileSync('git', ['ls-files', '--', ...globs], { cwd: root, encoding: 'utf8' }).split('\n');
  return names.filter((file) => file !== '' && existsSync(path.join(root, file)));
}

function linesOf(file: string): Line[] {
  return readFileSync(path.join(root, file), 'utf8')
    .split('\n')
    .map((text, index) => ({ file, number: index + 1, text }));
}

/** Returns the positions of the lines, for the message of a failure. */
export function placesOf(lines: readonly Line[]): string[] {
  return lines.map(({ file, number, text }) => `${file}:${number}: ${text.trim()}`);
}
