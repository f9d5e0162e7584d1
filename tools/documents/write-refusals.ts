/**
 * npm run docs -w @aleumet/tools: writes docs/refusals.md from the catalogues of the services.
 * npm run docs:check -w @aleumet/tools: fails when the document says something else.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { argv, stderr } from 'node:process';
import { readCatalogues } from './read-catalogues.ts';
import { renderRefusals } from './render-refusals.ts';

const document = new URL('../../docs/refusals.md', import.meta.url);

const rendered = renderRefusals(await readCatalogues());
if (!argv.includes('--check')) await writeFile(document, rendered);
else if (!existsSync(document) || (await readFile(document, 'utf8')) !== rendered) {
  stderr.write('docs/refusals.md is out of date: run `npm run docs -w @aleumet/tools`\n');
  process.exitCode = 1;
}
