import type { Prisma } from '../generated/prisma/client.ts';
import { stayInAct } from './documents.ts';
import { stayFromRow } from './row.ts';

/** What the act of rendered services says of the stay of an order. */
export async function findServedParts(tx: Prisma.TransactionClient, orderId: string) {
  return stayInAct(stayFromRow(await tx.stay.findUniqueOrThrow({ where: { orderId } })));
}
