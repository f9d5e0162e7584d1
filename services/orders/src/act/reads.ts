import { createRowLoader, createRowsLoader } from '@aleumet/server';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { Visibility } from '../people/visibility.ts';
import type { DraftedAct } from './act.ts';
import { fromRow } from './row.ts';

/** Reads of acts that the actor may see, batched for each request. */
export function createActReads(db: PrismaClient, visible: Visibility) {
  const find = (where: Prisma.ActWhereInput) => db.act.findMany({ where: { AND: [visible, where] } });
  const byId = createRowLoader({ find: (ids) => find({ id: { in: [...ids] } }), keyOf: ({ id }) => id, toNode: fromRow });
  const ofOrder = createRowsLoader({
    find: (orderIds, take) => {
      const where = { AND: [visible, { orderId: { in: [...orderIds] } }] };
      return db.act.findMany({ where, orderBy: { part: 'asc' }, take });
    },
    keyOf: ({ orderId }) => orderId,
    toNode: fromRow,
  });
  return {
    findAct: (id: string): Promise<DraftedAct | null> => byId.load(id),
    /** Reads an act anew after a command may have changed it. */
    findChangedAct: (id: string): Promise<DraftedAct | null> => byId.clear(id).load(id),
    /** The oldest first. */
    actsOfOrder: ofOrder,
  };
}
