import { type Background, createParking, startBackground } from '@aleumet/messaging';
import { createSubgraph, type Service, withParking } from '@aleumet/server';
import { type Context, createContext } from './context.ts';
import type { Deps } from './deps.ts';
import { reactions } from './inbox/reactions.ts';
import { jobs } from './jobs/jobs.ts';
import { catalogue } from './refusals.ts';
import { resolvers } from './resolvers.ts';

/** The orders service: the same module in one process with the others and in a process of its own. */
export function createService(deps: Deps): Service<Context> {
  const schemaUrl = new URL('../schema.graphql', import.meta.url);
  const parked = createParking(deps.db);
  const subgraph = createSubgraph<Context>({
    ...{ schemaUrl, catalogue, log: deps.log },
    resolvers: withParking(resolvers, 'orders', parked),
  });
  let background: Background | undefined;
  return {
    name: 'orders',
    ...subgraph,
    parked,
    contextFor: (headers) => createContext(deps, headers),
    start: async () => {
      background = await startBackground({ service: 'orders', reactions, jobs, deps, ...deps });
    },
    isReady: async () => background !== undefined && (await deps.isReachable()),
    sweep: async () => background?.sweep(),
    unrest: async () => background?.unrest(),
    stop: async () => {
      await background?.stop();
      await deps.close();
    },
  };
}
