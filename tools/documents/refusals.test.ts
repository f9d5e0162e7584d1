import { describe, expect, it } from 'vitest';
import { placesOf, trackedLines } from '../habits/tracked-files.ts';
import { readCatalogues } from './read-catalogues.ts';

const catalogues = await readCatalogues();
const refused = trackedLines('services/*/src/*.ts')
  .filter(({ file }) => !file.endsWith('.test.ts'))
  .flatMap((line) => [...line.text.matchAll(/\brefuse\('([A-Z_]+)'/g)].map(([, code = '']) => ({ line, code })));

describe('a refusal', () => {
  it('stands in the catalogue of its service, with a sentence in three languages', () => {
    const without = refused.filter(({ line, code }) => {
      const sentence = catalogues.get(line.file.split('/')[1] ?? '')?.[code];
      return !sentence?.en || !sentence.kk || !sentence.ru;
    });
    expect(placesOf(without.map(({ line }) => line))).toEqual([]);
  });
});
