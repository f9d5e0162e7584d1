import DataLoader from 'dataloader';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Visibility } from '../order/visibility.ts';
import type { DraftedAct } from './act.ts';
import { fromRow } from './store.ts';

/** Reads of acts within what the actor may see, batched for each request. */
export function createActReads(db: PrismaClient, visible: Visibility) {
  const byId = new DataLoader(async (ids: readonly string[]) => {
    const found = await db.act.findMany({ where: { AND: [visible, { id: { in: [...ids] } }] } });
    const acts = new Map(found.map((row) => [row.id, fromRow(row)]));
    return ids.map((id) => acts.get(id) ?? null);
  });
  const byOrder = new DataLoader(async (orderIds: readonly string[]) => {
    const found = await db.act.findMany({ where: { AND: [visible, { orderId: { in: [...orderIds] } }] } });
    const acts = new Map(found.map((row) => [row.orderId, fromRow(row)]));
    return orderIds.map((orderId) => acts.get(orderId) ?? null);
  });
  return {
    findAct: (id: string): Promise<DraftedAct | null> => byId.load(id),
    /** Reads an act anew after a command may have changed it. */
    findChangedAct: (id: string): Promise<DraftedAct | null> => byId.clear(id).load(id),
    actOfOrder: (orderId: string): Promise<DraftedAct | null> => byOrder.load(orderId),
  };
}
