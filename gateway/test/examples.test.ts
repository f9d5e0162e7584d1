import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../src/explorer/read-examples.ts';
import { measureOperation } from '../src/plugins/measure-operation.ts';
import { readApiSchema } from './api-schema.ts';

const examples = readExamples(new URL('../examples/', import.meta.url));
const schema = await readApiSchema();

describe.each(examples)('the example $kind $name', ({ query }) => {
  it('is an operation of the API', () => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  it('nests less deep than the gateway allows', () => {
    expect(measureOperation(parse(query)).depth).toBeLessThanOrEqual(15);
  });
});
