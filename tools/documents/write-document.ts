import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { argv, stderr } from 'node:process';

/**
 * Writes a document of the project; with `--check` it only reports whether the document is out of date. The documents of this
 * folder are generated from the refusals of the services and the variables of the programs, which are our own objects; a
 * documentation generator reads types and comments.
 */
export async function writeDocument(path: string, rendered: string): Promise<void> {
  const file = new URL(`../../${path}`, import.meta.url);
  if (!argv.includes('--check')) return writeFile(file, rendered);
  if (existsSync(file) && (await readFile(file, 'utf8')) === rendered) return;
  stderr.write(`${path} is out of date: run \`npm run docs -w @aleumet/tools\`\n`);
  process.exitCode = 1;
}
