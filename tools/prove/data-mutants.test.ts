import { describe, expect, it } from 'vitest';
import { dataAt, dataMutants } from './data-mutants.ts';

/** Returns what the mutants of a value change. */
function changes(value: unknown): [path: string, original: string, replacement: string][] {
  const content = JSON.stringify([{ id: 'a', value }]);
  return dataMutants(content, 'id=a.value').map(({ path, original, replacement }) => [path, original, replacement]);
}

describe('a value of the data', () => {
  it('grows and shrinks by one, turns, or gets another end', () => {
    expect(changes(14)).toEqual([
      ['0.value', '14', '15'],
      ['0.value', '14', '13'],
    ]);
    expect(changes('2021-03-01')).toEqual([
      ['0.value', '2021-03-01', '2021-03-02'],
      ['0.value', '2021-03-01', '2021-02-28'],
    ]);
    expect(changes(true)).toEqual([['0.value', 'true', 'false']]);
    expect(changes('SOFT')).toEqual([['0.value', 'SOFT', 'SOFTX']]);
    expect(changes(null)).toEqual([['0.value', 'null', 'X']]);
  });

  it('loses a word in each sentence, and each of its placeholders', () => {
    expect(changes('Select a provider. Last day: {day}.')).toEqual(
      [
        ['0.value', 'Select a provider. Last day: {day}.', 'Select a . Last day: {day}.'],
        ['0.value', 'Select a provider. Last day: {day}.', 'Select a provider.  day: {day}.'],
        ['0.value', 'Last day: {day}.', 'Last day: .'],
      ].map(([path = '', original = '', replacement = '']) => [
        path,
        expect.stringContaining(original),
        expect.stringContaining(replacement),
      ]),
    );
  });

  it('is changed in the whole file, which otherwise stays as it is', () => {
    const content = '[{"id":"a","value":1},{"id":"b","value":2}]';
    expect(dataMutants(content, 'id=b.value').map((mutant) => JSON.parse(mutant.content))).toEqual([
      [
        { id: 'a', value: 1 },
        { id: 'b', value: 3 },
      ],
      [
        { id: 'a', value: 1 },
        { id: 'b', value: 1 },
      ],
    ]);
  });
});

describe('a path', () => {
  const content = '{"rows":[{"number":3,"en":"ten","kk":"on"},{"number":7,"en":"free"}]}';

  it('names all values below it', () => {
    expect(dataAt(content, 'rows.number=3')).toBe('rows.0.number=3\nrows.0.en="ten"\nrows.0.kk="on"');
    expect(dataAt(content, 'rows.*.en')).toBe('rows.0.en="ten"\nrows.1.en="free"');
    expect(dataAt(content, 'rows.number=4')).toBe('');
  });
});
