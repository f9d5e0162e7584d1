import type { RequestHeaders } from '@aleumet/server';
import { readRequest, type ServiceContext } from '@aleumet/server/service';
import type { Deps } from './deps.ts';
import { createReads, type Reads } from './reads.ts';

/** What the resolvers of this service find: who asks, now, the doors to changes, and reads bound to the actor. */
export type Context = ServiceContext<Deps, Reads>;

/** Made for each request from its headers, the same over HTTP and in one process. */
export async function createContext(deps: Deps, headers: RequestHeaders): Promise<Context> {
  const request = await readRequest(deps, headers);
  const { db } = deps;
  return { ...request, deps, reads: createReads({ db, actor: request.actor, moment: request.moment }) };
}
