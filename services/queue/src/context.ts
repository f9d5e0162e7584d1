import { momentOf } from '@aleumet/domain';
import type { Cause } from '@aleumet/messaging';
import { type RequestContext, type RequestHeaders, requestIdOf } from '@aleumet/server';
import type { Deps } from './deps.ts';
import { createReads, type Reads } from './reads.ts';

/** What the resolvers of this service find: who asks, now, the doors to changes, and reads bound to the actor. */
export type Context = RequestContext & { deps: Deps; cause: Cause; reads: Reads };

/** Made for each request from its headers, the same over HTTP and in one process. */
export async function createContext(deps: Deps, headers: RequestHeaders): Promise<Context> {
  const requestId = requestIdOf(headers);
  const actor = await deps.authenticate(headers);
  const moment = momentOf(deps.clock);
  const reads = createReads({ db: deps.db, actor, moment, policies: deps.policies });
  return { actor, requestId, moment, deps, cause: { correlationId: requestId }, reads };
}
