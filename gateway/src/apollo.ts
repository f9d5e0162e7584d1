import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { admitRequests, createDocumentStore, type Log, type RequestLimits } from '@aleumet/server';
import type { OperationStore } from './adapters/operation-store.ts';
import type { GatewayContext } from './context.ts';
import { explainNulls } from './plugins/explain-nulls.ts';
import { formatError } from './plugins/format-error.ts';
import { logErrors } from './plugins/log-errors.ts';
import { withTimeout } from './plugins/upstream-timeout.ts';
import { type Connect, toDataSource } from './subgraphs/subgraph.ts';
import { switchTelemetryOff } from './telemetry.ts';

export type ApolloOptions = {
  /** The text of the supergraph. */
  supergraph: string;
  connect: Connect;
  upstreamTimeout: number;
  limits: RequestLimits;
  /** Operations that clients may identify by their digest; without it, they always send the whole text. */
  operations?: OperationStore;
  log: Log;
};

/** The GraphQL server over the supergraph: it plans, calls the subgraphs and joins their answers; it makes no decisions. */
export function createApollo(
  options: ApolloOptions,
  plugins: readonly ApolloServerPlugin<GatewayContext>[],
): ApolloServer<GatewayContext> {
  const { limits, log, operations } = options;
  return new ApolloServer<GatewayContext>({
    gateway: createPlanner(options),
    introspection: true, // admitRequests refuses it where it is switched off
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: operations ? { cache: operations, ttl: null } : false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    dangerouslyDisableValidation: true, // admitRequests validates, after it has measured the size
    documentStore: createDocumentStore(),
    logger: toApolloLogger(log),
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      logErrors(log),
      explainNulls(log),
      admitRequests(limits), // last, because it limits what the others add to an answer
      ...plugins,
    ],
  });
}

function createPlanner({ supergraph, connect, upstreamTimeout, log }: ApolloOptions): ApolloGateway {
  switchTelemetryOff();
  return new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: (endpoint) => toDataSource(endpoint.name, withTimeout(connect(endpoint), upstreamTimeout), log),
    __exposeQueryPlanExperimental: false,
    logger: toApolloLogger(log),
  });
}

/** Apollo's messages at level debug; its warnings and errors unchanged. */
function toApolloLogger(log: Log) {
  return {
    debug: (message: unknown) => log.trace(String(message)),
    info: (message: unknown) => log.debug(String(message)),
    warn: (message: unknown) => log.warn(String(message)),
    error: (message: unknown) => log.error({ error: message }, 'apollo'),
  };
}
