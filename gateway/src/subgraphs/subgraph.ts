import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { ForwardedHeaders } from '../plugins/propagate-identity.ts';

/** One GraphQL request to one subgraph. */
export type SubgraphCall = {
  subgraph: string;
  body: { query: string; variables?: Record<string, unknown>; operationName?: string };
  headers: ForwardedHeaders;
  /** Aborted when the answer is no longer wanted. */
  signal?: AbortSignal;
};

export type SubgraphAnswer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Sends a call over the wire or to a server of the same process. Rejects when no GraphQL answer came. */
export type Subgraph = (call: SubgraphCall) => Promise<SubgraphAnswer>;

/** Where the supergraph says a subgraph is. */
export type Endpoint = { name: string; url?: string | undefined };

/** Finds the way to each subgraph; called once per subgraph at start. */
export type Connect = (endpoint: Endpoint) => Subgraph;

/** Fits a subgraph to what the executor of query plans calls. */
export function toDataSource(name: string, subgraph: Subgraph): GraphQLDataSource<GatewayContext> {
  return {
    process: async (options) => {
      const { query, variables, operationName } = options.request;
      const context = options.context;
      if (!query || !isGatewayContext(context)) throw new Error(`subgraph ${name} is called outside a request`);
      const body = { query, ...(variables && { variables }), ...(operationName && { operationName }) };
      return subgraph({ subgraph: name, body, headers: context.forwarded }).catch((error: unknown) => {
        throw error instanceof GraphQLError
          ? error
          : new GraphQLError(`subgraph ${name} failed`, { originalError: asError(error) });
      });
    },
  };
}

function isGatewayContext(context: Record<string, unknown>): context is GatewayContext {
  return 'forwarded' in context;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
