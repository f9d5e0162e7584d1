import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '@aleumet/server';
import type { GatewayContext } from '../context.ts';
import type { ForwardedHeaders } from '../plugins/propagate-identity.ts';
import { placeErrors } from './place-errors.ts';

/** One GraphQL request to one subgraph. */
export type SubgraphCall = {
  subgraph: string;
  body: { query: string; variables?: Record<string, unknown>; operationName?: string };
  headers: ForwardedHeaders;
  /** Aborted when the answer is no longer needed. */
  signal?: AbortSignal;
};

export type SubgraphAnswer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Sends a call over the network or to a server of the same process. Rejects when there is no GraphQL answer. */
export type Subgraph = (call: SubgraphCall) => Promise<SubgraphAnswer>;

/** The address of a subgraph in the supergraph. */
export type Endpoint = { name: string; url?: string | undefined };

/** Returns how to call each subgraph; called once for each at start. */
export type Connect = (endpoint: Endpoint) => Subgraph;

/**
 * Adapts a subgraph to the interface of the query plan executor. A failed call is logged, and answered with an error at each
 * requested field.
 */
export function toDataSource(name: string, subgraph: Subgraph, log: Log): GraphQLDataSource<GatewayContext> {
  return {
    process: async ({ request: { query, variables, operationName }, context }) => {
      if (!query || !isGatewayContext(context)) throw new Error(`subgraph ${name} is called outside a request`);
      const { requestId, forwarded: headers } = context;
      const body = { query, ...(variables && { variables }), ...(operationName && { operationName }) };
      const answer = await subgraph({ subgraph: name, body, headers }).catch((error: unknown) => {
        log.error({ requestId, subgraph: name, error: causeOf(error) }, 'a call to a subgraph failed');
        return { errors: [toSubgraphError(error, name)] };
      });
      return placeErrors(answer, { query, representations: variables?.['representations'] });
    },
  };
}

function toSubgraphError(error: unknown, name: string): GraphQLFormattedError {
  return error instanceof GraphQLError ? error.toJSON() : { message: `subgraph ${name} failed` };
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

function isGatewayContext(context: Record<string, unknown>): context is GatewayContext {
  return 'forwarded' in context;
}
