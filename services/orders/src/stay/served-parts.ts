import type { Prisma } from '../generated/prisma/client.ts';
import { stayInAct } from './documents.ts';
import { stayFromRow } from './row.ts';

/** The stay in the act of rendered services. */
export async function findServedParts(tx: Prisma.TransactionClient, orderId: string) {
  return stayInAct(stayFromRow(await tx.stay.findUniqueOrThrow({ where: { orderId } })));
}
