import { readFileSync } from 'node:fs';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { type GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { RefusalCatalogue } from '@aleumet/domain';
import { enforceAccess } from './access.ts';
import { codeOf, createFormatError, severityOf } from './format-error.ts';
import type { Log } from './logger.ts';
import type { RequestContext } from './request-context.ts';
import { scalars } from './scalars.ts';

export type SubgraphOptions = {
  /** Address of the service's `schema.graphql`. */
  schemaUrl: URL;
  resolvers: object;
  catalogue: RefusalCatalogue;
  log: Log;
};

export type Subgraph<Context extends RequestContext> = { schema: GraphQLSchema; server: ApolloServer<Context> };

/** What @apollo/server would do by itself and a subgraph has no use for. */
const UNUSED = [
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
];

const SHARED = new URL('../shared.graphql', import.meta.url);

/** Builds a subgraph from its schema file and the shared one, with access checks in front of every resolver. */
export function createSubgraph<Context extends RequestContext>(options: SubgraphOptions): Subgraph<Context> {
  const { schemaUrl, resolvers, catalogue, log } = options;
  const typeDefs = parse([SHARED, schemaUrl].map((url) => readFileSync(url, 'utf8')).join('\n'));
  const schema = enforceAccess(
    buildSubgraphSchema([{ typeDefs, resolvers: { ...scalars, ...resolvers } as GraphQLResolverMap }]),
  );
  const server = new ApolloServer<Context>({
    schema,
    formatError: createFormatError(catalogue),
    plugins: [...UNUSED.map((disabled) => disabled()), logErrors(log)],
    logger: log,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
  return { schema, server };
}

/** Logs every error once, with the request id, and lets faults carry that id to the client. */
function logErrors(log: Log): ApolloServerPlugin<RequestContext> {
  return {
    contextCreationDidFail: async ({ error }) => log.error({ error }, 'request failed before it began'),
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) report(error, contextValue.requestId, log);
      },
    }),
  };
}

function report(error: GraphQLError, requestId: string, log: Log): void {
  const severity = severityOf(error);
  const fields = { requestId, path: error.path?.join('.'), code: codeOf(error) };
  if (severity === 'error') {
    log.error({ ...fields, error: error.originalError ?? error }, 'request failed');
    Object.assign(error.extensions, { requestId });
  } else {
    log[severity](fields, 'request refused');
  }
}
