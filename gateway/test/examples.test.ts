import { measureOperation } from '@aleumet/server';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../src/explorer/read-examples.ts';
import { readApiSchema } from './api-schema.ts';

const examples = readExamples(new URL('../examples/', import.meta.url));
const schema = await readApiSchema();

describe.each(examples)('the example $kind $name', ({ query }) => {
  it('is an operation of the API', () => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  it('is well below what the gateway allows', () => {
    const { depth, aliases, parts } = measureOperation(parse(query));
    expect([depth <= 15, aliases <= 50, parts <= 250]).toEqual([true, true, true]);
  });
});
