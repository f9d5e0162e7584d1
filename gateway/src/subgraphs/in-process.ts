import { HeaderMap, type ApolloServer, type BaseContext } from '@apollo/server';
import type { ForwardedHeaders } from '../plugins/propagate-identity.ts';
import type { Connect, Subgraph, SubgraphAnswer } from './subgraph.ts';

/** A started server of this process, and how it creates the context of a request from its headers. */
export type LocalServer<Context extends BaseContext> = {
  server: ApolloServer<Context>;
  contextFor: (headers: ForwardedHeaders) => Promise<Context>;
};

/** Subgraphs of the same process, by name. */
export function connectInProcess(subgraphs: Readonly<Record<string, Subgraph>>): Connect {
  return ({ name }) => {
    const subgraph = subgraphs[name];
    if (!subgraph) throw new Error(`the supergraph names a subgraph that does not run here: ${name}`);
    return subgraph;
  };
}

/** Calls a server without sockets and JSON, through its own pipeline: parsing, validation and error handling. */
export function inProcessSubgraph<Context extends BaseContext>(local: LocalServer<Context>): Subgraph {
  return async ({ body, headers }) => {
    const context = await local.contextFor(headers).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if ('error' in context) return refuseContext(local.server, context.error);
    const { body: result } = await local.server.executeOperation(body, { contextValue: context.value });
    if (result.kind !== 'single') throw new Error('a subgraph answered in parts');
    const { data, errors } = result.singleResult;
    return { ...(data !== undefined && { data }), ...(errors && { errors }) };
  };
}

/** Lets the server itself respond when the context could not be created, so that the error is the same as over HTTP. */
async function refuseContext<C extends BaseContext>(server: ApolloServer<C>, error: unknown): Promise<SubgraphAnswer> {
  const { body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: { query: '{ __typename }' },
    },
    context: () => Promise.reject(error),
  });
  if (body.kind !== 'complete') throw error;
  return JSON.parse(body.string);
}
