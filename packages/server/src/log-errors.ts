import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { codeOf, severityOf } from './format-error.ts';
import { countByCode } from './count-by-code.ts';
import { fieldOf } from './field-of.ts';
import type { Log } from './logger.ts';
import type { RequestContext } from './request-context.ts';

const SEVERITIES = ['error', 'warn', 'info'] as const;

/** Logs the errors of a request in one line, at the level of the most severe one, and adds the request id to internal errors. */
export function logErrors(log: Log): ApolloServerPlugin<RequestContext> {
  return {
    contextCreationDidFail: async ({ error }) => log.error({ error }, 'request failed before it began'),
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => report(errors, contextValue.requestId, log),
    }),
  };
}

function report(errors: readonly GraphQLError[], requestId: string, log: Log): void {
  const bySeverity = Map.groupBy(errors, severityOf);
  for (const fault of bySeverity.get('error') ?? []) Object.assign(fault.extensions, { requestId });
  const severity = SEVERITIES.find((one) => bySeverity.has(one));
  const error = severity && bySeverity.get(severity)?.[0];
  if (!error) return;
  const fields = { requestId, field: fieldOf(error), code: codeOf(error), ...countByCode(errors, codeOf) };
  if (severity === 'error') log.error({ ...fields, error: error.originalError ?? error }, 'request failed');
  else log[severity](fields, 'request refused');
}
