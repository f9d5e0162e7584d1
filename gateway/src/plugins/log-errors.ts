import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Log } from '@aleumet/server';
import type { GatewayContext } from '../context.ts';
import { isFault } from './format-error.ts';

/** Logs what went wrong in the gateway or on the way to a subgraph, and lets faults carry the request id. */
export function logErrors(log: Log): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue: { requestId } }) => {
        for (const error of errors) report(error, requestId, log);
      },
    }),
    unexpectedErrorProcessingRequest: async ({ error }) => log.error({ error }, 'request failed unexpectedly'),
  };
}

function report(error: GraphQLError, requestId: string, log: Log): void {
  const { code, serviceName } = error.extensions;
  const fault = isFault(error.extensions);
  if (fault) Object.assign(error.extensions, { requestId });
  if (typeof serviceName === 'string') return; // the subgraph logged it with the same request id
  const fields = { requestId, code, path: error.path?.join('.') };
  if (fault || code === 'UNAVAILABLE') log.error({ ...fields, error: error.originalError ?? error }, 'request failed');
  else log.info(fields, 'request refused');
}
