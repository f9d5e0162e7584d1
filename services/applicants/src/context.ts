import type { Actor, RequestHeaders } from '@aleumet/server';
import { readRequest, type ServiceContext } from '@aleumet/server/service';
import type { Deps } from './deps.ts';
import { createReads, type Reads } from './reads.ts';

/** What the resolvers of this service find: who asks, now, the doors to changes, and reads bound to the actor. */
export type Context = ServiceContext<Deps, Reads>;

/** Made for each request from its headers, the same over HTTP and in one process. */
export async function createContext(deps: Deps, headers: RequestHeaders): Promise<Context> {
  const { moment, ...request } = await readRequest(deps, headers);
  const actor = await ofKnownUnit(deps.db, request.actor);
  return { ...request, moment, actor, deps, reads: createReads(deps.db, actor, moment) };
}

/** An operator of a unit acts once the unit is entered in the register (A2-6b): the token of a unit that is nowhere is nobody's. */
async function ofKnownUnit(db: Deps['db'], actor: Actor): Promise<Actor> {
  if (actor.kind !== 'STATE_CORPORATION') return actor;
  const isKnown = UUID.test(actor.unitId) && (await db.corporationUnit.count({ where: { id: actor.unitId } })) > 0;
  return isKnown ? actor : { kind: 'ANONYMOUS', problem: 'the unit is not in the register' };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
