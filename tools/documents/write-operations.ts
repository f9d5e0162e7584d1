/**
 * npm run docs -w @aleumet/tools: writes docs/operations.md from its text and the definitions of the environment.
 * npm run docs:check -w @aleumet/tools: fails when the document is out of date.
 */
import { readFile } from 'node:fs/promises';
import { environmentTables } from './programs.ts';
import { renderOperations } from './render-operations.ts';
import { writeDocument } from './write-document.ts';

const text = await readFile(new URL('operations.md', import.meta.url), 'utf8');
await writeDocument('docs/operations.md', renderOperations(text, environmentTables));
