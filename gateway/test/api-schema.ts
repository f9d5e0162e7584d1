import { readFileSync } from 'node:fs';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { startToyGateway } from './toy-gateway.ts';

const SUPERGRAPH = new URL('../supergraph.graphql', import.meta.url);

/** The committed supergraph as seen by clients. */
export async function readApiSchema(): Promise<GraphQLSchema> {
  await using toy = await startToyGateway('in process', {
    supergraph: readFileSync(SUPERGRAPH, 'utf8'),
    connect: () => () => Promise.reject(new Error('not asked')),
  });
  const { body } = await toy.ask(getIntrospectionQuery());
  return buildClientSchema((body as { data: IntrospectionQuery }).data);
}
