import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Log } from '@aleumet/server';
import type { GatewayContext } from '../context.ts';
import { formatError } from './format-error.ts';

/**
 * Converts what @apollo/gateway puts in `extensions.valueCompletion` to errors: a subgraph returned null or an invalid value where
 * its schema does not allow it. Without this, a client may get `{"data":null}` without an error.
 */
export function explainNulls(log: Log): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body }, contextValue: { requestId } }) => {
        if (body.kind !== 'single' || !body.singleResult.extensions?.['valueCompletion']) return;
        const { valueCompletion, ...extensions } = body.singleResult.extensions;
        const errors = JSON.parse(JSON.stringify(valueCompletion)) as GraphQLFormattedError[];
        log.error({ requestId, problems: errors.map(({ message }) => message) }, 'a response of a subgraph violates its schema');
        const faults = errors.map(({ message, path }) =>
          formatError({ message, ...(path && { path }), extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }),
        );
        Object.assign(body.singleResult, { errors: [...(body.singleResult.errors ?? []), ...faults], extensions });
      },
    }),
  };
}
