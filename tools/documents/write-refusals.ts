/**
 * npm run docs -w @aleumet/tools: writes docs/refusals.md from the catalogues of the services.
 * npm run docs:check -w @aleumet/tools: fails when the document is out of date.
 */
import { readCatalogues } from './read-catalogues.ts';
import { renderRefusals } from './render-refusals.ts';
import { writeDocument } from './write-document.ts';

await writeDocument('docs/refusals.md', renderRefusals(await readCatalogues()));
