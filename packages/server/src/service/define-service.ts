import type { RefusalCatalogue } from '@aleumet/domain';
import { type Background, createParking, type Job, type Reaction, startBackground } from '@aleumet/messaging';
import { createSubgraph } from '../create-subgraph.ts';
import { withParking } from '../parking.ts';
import type { RequestContext } from '../request-context.ts';
import type { RequestHeaders, Service } from '../service.ts';
import type { BaseDeps } from './base-deps.ts';

/** What distinguishes one service from others. */
export type ServiceParts<Deps, Context extends RequestContext> = {
  name: string;
  /** Address of the service's `schema.graphql`. */
  schemaUrl: URL;
  resolvers: object;
  catalogue: RefusalCatalogue;
  createContext: (deps: Deps, headers: RequestHeaders) => Promise<Context>;
  reactions: readonly Reaction<Deps>[];
  jobs: readonly Job<Deps>[];
  /** Interval between runs of the jobs in milliseconds; a minute by default. */
  sweepEvery?: number;
};

/**
 * Returns the service built from its parts: the same module runs together with others in one process, or in a process of its own.
 */
export function defineService<Deps extends BaseDeps, Context extends RequestContext>(
  deps: Deps,
  { name, schemaUrl, resolvers, catalogue, createContext, ...background }: ServiceParts<Deps, Context>,
): Service<Context> {
  const { db, log, isReachable, close } = deps;
  const parked = createParking(db);
  let running: Background | undefined;
  return {
    name,
    ...createSubgraph<Context>({ schemaUrl, catalogue, log, resolvers: withParking(resolvers, name, parked) }),
    parked,
    contextFor: (headers) => createContext(deps, headers),
    start: async () => {
      running = await startBackground({ service: name, deps, ...deps, ...background });
    },
    isReady: async () => running !== undefined && (await isReachable()),
    sweep: async () => running?.sweep(),
    backlog: async () => running?.backlog(),
    stop: async () => {
      await running?.stop();
      await close();
    },
  };
}
