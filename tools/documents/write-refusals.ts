/**
 * npm run docs -w @aleumet/tools: writes docs/refusals.md from the catalogues of the services.
 * npm run docs:check -w @aleumet/tools: fails when the document says something else.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { argv, stderr } from 'node:process';
import type { RefusalCatalogue } from '@aleumet/domain';
import { renderRefusals } from './render-refusals.ts';

const root = new URL('../../', import.meta.url);
const document = new URL('docs/refusals.md', root);

const rendered = renderRefusals(await readCatalogues());
if (!argv.includes('--check')) await writeFile(document, rendered);
else if (!existsSync(document) || (await readFile(document, 'utf8')) !== rendered) {
  stderr.write('docs/refusals.md is out of date: run `npm run docs -w @aleumet/tools`\n');
  process.exitCode = 1;
}

async function readCatalogues(): Promise<Map<string, RefusalCatalogue>> {
  const services = (await readdir(new URL('services/', root))).toSorted();
  const files = services.map((service) => [service, new URL(`services/${service}/src/refusals.ts`, root)] as const);
  const found = await Promise.all(
    files.filter(([, file]) => existsSync(file)).map(async ([service, file]) => [service, await readCatalogue(file)] as const),
  );
  return new Map(found);
}

async function readCatalogue(file: URL): Promise<RefusalCatalogue> {
  const { catalogue }: { catalogue?: RefusalCatalogue } = await import(file.href);
  if (catalogue === undefined) throw new Error(`${file.pathname} exports no catalogue`);
  return catalogue;
}
