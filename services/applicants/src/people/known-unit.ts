import type { Actor } from '@aleumet/server';
import type { PrismaClient } from '../generated/prisma/client.ts';

/** Returns the actor. An operator of a unit may act once the unit is registered; that of an unknown unit is anonymous (A2-6b). */
export async function ofKnownUnit(db: PrismaClient, actor: Actor): Promise<Actor> {
  if (actor.kind !== 'STATE_CORPORATION') return actor;
  const isKnown = UUID.test(actor.unitId) && (await db.corporationUnit.count({ where: { id: actor.unitId } })) > 0;
  return isKnown ? actor : { kind: 'ANONYMOUS', problem: 'the unit is not in the register' };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
