import type { RequestHeaders } from '@aleumet/server';
import { readRequest, type ServiceContext } from '@aleumet/server/service';
import type { Deps } from './deps.ts';
import { createReads, type Reads } from './reads.ts';

/** What the resolvers of this service find: who asks, now, the doors to changes, and reads of this request. */
export type Context = ServiceContext<Deps, Reads>;

/** Made for each request from its headers, the same over HTTP and in one process. */
export async function createContext(deps: Deps, headers: RequestHeaders): Promise<Context> {
  return { ...(await readRequest(deps, headers)), deps, reads: createReads(deps.db) };
}
