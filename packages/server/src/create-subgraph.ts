import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import type { RefusalCatalogue } from '@aleumet/domain';
import { enforceAccess } from './access.ts';
import { createFormatError } from './format-error.ts';
import { entitiesApart } from './entities-apart.ts';
import { enforceInputLimits } from './input-limits.ts';
import { admitRequests } from './limits/admit-requests.ts';
import { boundLists } from './limits/bound-lists.ts';
import { createDocumentStore } from './limits/document-store.ts';
import { SUBGRAPH_LIMITS } from './limits/limits.ts';
import { logErrors } from './log-errors.ts';
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

/** Features of @apollo/server that a subgraph does not need. */
const UNUSED = [
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
];

const SHARED = new URL('../shared.graphql', import.meta.url);

/** Creates a subgraph from its schema file and the shared one, with access checks before every resolver. */
export function createSubgraph<Context extends RequestContext>(options: SubgraphOptions): Subgraph<Context> {
  const { schemaUrl, resolvers, catalogue, log } = options;
  const typeDefs = parse([SHARED, schemaUrl].map((url) => readFileSync(url, 'utf8')).join('\n'));
  const built = buildSubgraphSchema([{ typeDefs, resolvers: { ...scalars, ...resolvers } as GraphQLResolverMap }]);
  const schema = enforceAccess(entitiesApart(enforceInputLimits(boundLists(built))));
  const server = new ApolloServer<Context>({
    schema,
    formatError: createFormatError(catalogue),
    plugins: [...UNUSED.map((disabled) => disabled()), admitRequests(SUBGRAPH_LIMITS), logErrors(log)],
    parseOptions: { maxTokens: SUBGRAPH_LIMITS.tokens },
    dangerouslyDisableValidation: true, // admitRequests validates, after it has measured the size
    documentStore: createDocumentStore(),
    logger: log,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
  return { schema, server };
}
