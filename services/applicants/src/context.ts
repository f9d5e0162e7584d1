import type { RequestHeaders } from '@aleumet/server';
import { readRequest, type ServiceContext } from '@aleumet/server/service';
import type { Deps } from './deps.ts';
import { ofKnownUnit } from './people/known-unit.ts';
import { createReads, type Reads } from './reads.ts';

/** The context of this service's resolvers: the actor, the current time, the handlers, and the reads. */
export type Context = ServiceContext<Deps, Reads>;

/** Created for each request from its headers, in the same way over HTTP and in one process. */
export async function createContext(deps: Deps, headers: RequestHeaders): Promise<Context> {
  const { moment, ...request } = await readRequest(deps, headers);
  const actor = await ofKnownUnit(deps.db, request.actor);
  return { ...request, moment, actor, deps, reads: createReads(deps.db, actor, moment) };
}
