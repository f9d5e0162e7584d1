import type { Service } from '@aleumet/server';
import { defineService } from '@aleumet/server/service';
import { type Context, createContext } from './context.ts';
import type { Deps } from './deps.ts';
import { reactions } from './inbox/reactions.ts';
import { jobs } from './jobs/jobs.ts';
import { catalogue } from './refusals.ts';
import { resolvers } from './resolvers.ts';

/** The queue service. */
export function createService(deps: Deps): Service<Context> {
  const schemaUrl = new URL('../schema.graphql', import.meta.url);
  return defineService(deps, { name: 'queue', schemaUrl, catalogue, resolvers, createContext, reactions, jobs });
}
