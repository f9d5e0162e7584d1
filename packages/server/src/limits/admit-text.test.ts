import { fastify } from 'fastify';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { admitTexts, refusalOf } from './admit-text.ts';

const TOKENS = 4_000;
const codeOf = (text: string) => {
  const { code, details } = { ...refusalOf(text, TOKENS)?.extensions };
  return [code, (details as { counts?: string } | undefined)?.counts];
};

describe('the text of an operation', () => {
  it.each([
    ['inline fragments 1,600 deep', `{${'...{'.repeat(1600)}a${'}'.repeat(1600)}}`, 'OPERATION_TOO_DEEP', 'brackets'],
    ['a list 1,900 deep', `{ a(b: ${'['.repeat(1900)}`, 'OPERATION_TOO_DEEP', 'brackets'],
    ['a type of a variable 1,900 deep', `query ($a: ${'['.repeat(1900)}`, 'OPERATION_TOO_DEEP', 'brackets'],
    ['brackets between texts that close them', `{ ${'a(b: "}}}}", c: ['.repeat(101)}`, 'OPERATION_TOO_DEEP', 'brackets'],
    ['a comment of a megabyte', `{ a } #${'x'.repeat(1_000_000)}`, 'OPERATION_TOO_LARGE', 'characters'],
    ['ninety thousand empty lines', `{ a }${'\n'.repeat(90_000)}`, 'OPERATION_TOO_LARGE', 'lines'],
    ['ninety thousand lines of an old Macintosh', `{ a }${'\r'.repeat(90_000)}`, 'OPERATION_TOO_LARGE', 'lines'],
  ])('with %s is refused', (_what, text, ...refusal) => {
    expect(codeOf(text)).toEqual(refusal);
  });

  it.each([
    ['brackets in texts and comments', `{ a(b: "${'['.repeat(500)}") } # ${'{'.repeat(500)}`],
    ['what is no operation', '{ a ~ }'],
    ['brackets that only close', '}'.repeat(500)],
    ['nothing', ''],
  ])('with %s passes', (_what, text) => {
    expect(refusalOf(text, TOKENS)).toBeUndefined();
  });
});

describe('an operation in the address', () => {
  it('is refused as one in a body, also with a letter in it that is no UTF-8', async () => {
    const app = fastify();
    admitTexts(app, { tokens: TOKENS, log: createLogger('texts', 'silent') });
    app.get('/graphql', async () => 'passed');
    const deep = encodeURIComponent(`{ a(b: ${'['.repeat(200)}`);
    for (const query of [deep, `${deep}%23%FF`]) {
      const { statusCode, body } = await app.inject(`/graphql?query=${query}`);
      expect([statusCode, body]).toEqual([400, expect.stringContaining('OPERATION_TOO_DEEP')]);
    }
  });
});
