import type { Actor, RequestHeaders } from '@aleumet/server';
import { readRequest, type ServiceContext } from '@aleumet/server/service';
import type { Deps } from './deps.ts';
import { createReads, type Reads } from './reads.ts';

/** The context of this service's resolvers: the actor, the current time, the handlers, and the reads. */
export type Context = ServiceContext<Deps, Reads>;

/** Created for each request from its headers, in the same way over HTTP and in one process. */
export async function createContext(deps: Deps, headers: RequestHeaders): Promise<Context> {
  const { moment, ...request } = await readRequest(deps, headers);
  const actor = await ofKnownUnit(deps.db, request.actor);
  return { ...request, moment, actor, deps, reads: createReads(deps.db, actor, moment) };
}

/** An operator of a unit may act once the unit is registered (A2-6b): a token of an unknown unit is treated as anonymous. */
async function ofKnownUnit(db: Deps['db'], actor: Actor): Promise<Actor> {
  if (actor.kind !== 'STATE_CORPORATION') return actor;
  const isKnown = UUID.test(actor.unitId) && (await db.corporationUnit.count({ where: { id: actor.unitId } })) > 0;
  return isKnown ? actor : { kind: 'ANONYMOUS', problem: 'the unit is not in the register' };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
