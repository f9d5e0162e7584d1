import { readFileSync } from 'node:fs';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../src/explorer/read-examples.ts';
import { measureOperation } from '../src/plugins/measure-operation.ts';
import { startToyGateway } from './toy-gateway.ts';

const supergraph = readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');
const examples = readExamples(new URL('../examples/', import.meta.url));
const schema = buildClientSchema(await introspect());

/** The schema as clients see it. */
async function introspect(): Promise<IntrospectionQuery> {
  await using toy = await startToyGateway('in process', {
    supergraph,
    connect: () => () => Promise.reject(new Error('not asked')),
  });
  const { body } = await toy.ask(getIntrospectionQuery());
  return (body as { data: IntrospectionQuery }).data;
}

describe.each(examples)('the example $kind $name', ({ query }) => {
  it('is an operation of the API', () => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  it('nests less deep than the gateway allows', () => {
    expect(measureOperation(parse(query)).depth).toBeLessThanOrEqual(15);
  });
});
