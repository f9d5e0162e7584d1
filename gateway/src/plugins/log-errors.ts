import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { countByCode, fieldOf, type Log } from '@aleumet/server';
import type { GatewayContext } from '../context.ts';
import { isFault } from './format-error.ts';

/**
 * Logs errors of the gateway and of calls to subgraphs, in one line for each request, and adds the request id to internal errors.
 */
export function logErrors(log: Log): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue: { requestId } }) => {
        report(errors, requestId, log);
      },
    }),
    unexpectedErrorProcessingRequest: async ({ error }) => log.error({ error }, 'request failed unexpectedly'),
  };
}

function report(errors: readonly GraphQLError[], requestId: string, log: Log): void {
  for (const { extensions } of errors) if (isFault(extensions)) Object.assign(extensions, { requestId });
  const own = errors.filter(({ extensions }) => typeof extensions['serviceName'] !== 'string'); // a subgraph logs its own errors with the same request id
  const failed = own.find(({ extensions }) => isFault(extensions) || extensions['code'] === 'UNAVAILABLE');
  const error = failed ?? own[0];
  if (!error) return;
  const { extensions } = error;
  const fields = {
    requestId,
    code: extensions['code'],
    field: fieldOf(error),
    ...countByCode(own, (one) => one.extensions['code']),
  };
  if (failed) log.error({ ...fields, error: error.originalError ?? error }, 'request failed');
  else log.info(fields, 'request refused');
}
