import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inputOf, mutations } from './mutations.ts';
import { TREATMENTS } from './treatments.ts';

/** Fields that only identify the subject, or what was signed. */
const isId = ([name, type]: [string, string]) =>
  type === 'SignedDocumentInput!' || (type.startsWith('UUID') && /(^i|I)d$/.test(name)) || /^(messageId|eventId)$/.test(name);

describe('every mutation of the schema', () => {
  it('has an answer to the same request with other words', () => {
    expect(Object.keys(mutations).toSorted()).toEqual(Object.keys(TREATMENTS).toSorted());
  });

  it.each(Object.keys(TREATMENTS).filter((name) => TREATMENTS[name] === 'ids'))('%s has no words to be lost', (name) => {
    const fields = Object.values(inputOf(name).getFields()).map((field): [string, string] => [field.name, String(field.type)]);
    expect(fields.filter((field) => !isId(field))).toEqual([]);
  });

  it.each(
    Object.entries(TREATMENTS).flatMap(([name, treatment]) =>
      typeof treatment === 'object' && 'code' in treatment ? [{ name, ...treatment }] : [],
    ),
  )('$name refuses them with $code, as $test says', ({ code, test }) => {
    expect(readFileSync(test, 'utf8')).toContain(`.refused('${code}'`);
  });
});
