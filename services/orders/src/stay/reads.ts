import { createRowLoader } from '@aleumet/server';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Acceptance } from '../terms/acceptance.ts';
import type { Terms } from '../terms/terms.ts';
import type { Stay } from './stay.ts';
import { stayFromRow } from './row.ts';

/** A stay as it is read, with what was read of its order. */
export type StayRecord = Stay & { order: StayOrder };

/** Data of the order in the notice of the bed. */
export type StayOrder = Terms & { number: string } & { [Name in keyof Acceptance]?: Acceptance[Name] | null };

/** The stays of orders, batched for each request. They are reached only through orders that the actor may see. */
export function createStayLoader(db: PrismaClient) {
  return createRowLoader({
    find: (orderIds) => db.stay.findMany({ where: { orderId: { in: [...orderIds] } } }),
    keyOf: ({ orderId }) => orderId,
    toNode: stayFromRow,
  });
}
