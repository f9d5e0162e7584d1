import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalogues } from './read-catalogues.ts';

/** Codes of every service, whatever its rules. */
const COMMON = new Set(['BAD_USER_INPUT', 'FACT_MISSING']);

const catalogues = await readCatalogues();

describe.each([...catalogues])('the schema of %s', (service, catalogue) => {
  it('names no error that the service does not know', () => {
    const unknown = errorsIn(service).filter((code) => !COMMON.has(code) && !(code in catalogue));
    expect(unknown).toEqual([]);
  });
});

/** Returns the codes in backticks after `Errors:` in the descriptions of a schema. */
function errorsIn(service: string): string[] {
  const schema = readFileSync(new URL(`../../services/${service}/schema.graphql`, import.meta.url), 'utf8');
  const sentences = schema.replaceAll(/\s+/g, ' ').match(/Errors: [^"]*"/g) ?? [];
  return sentences.flatMap((sentence) => sentence.match(/(?<=`)[A-Z][A-Z_]+(?=`)/g) ?? []);
}
