import { VersionConflict } from '@aleumet/domain';
import type { Change } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { insertOrder } from './insert-order.ts';
import type { OrderEvent } from './events.ts';
import { isLive, type Order, usesRights } from './order.ts';
import { toKeptSignatures } from './signatures.ts';
import { updateOrder } from './update-order.ts';

export type Transaction = Prisma.TransactionClient;

/** Stores the change by one statement: the row with matching id and version, its fulfilment, the rights, the signatures. */
export async function saveOrder(tx: Transaction, change: Change<Order, OrderEvent>): Promise<void> {
  const { before, state, events, version } = change;
  if (state.status === 'none') return;
  const signatures = events.flatMap((event) => toKeptSignatures(state, event));
  const rights = events.flatMap((event) => (event.type === 'OrderPlaced' ? event.rights : []));
  if (before.status === 'none') return insertOrder(tx, { order: state, version, rights, signatures });
  const gaveUp = { live: isLive(before) && !isLive(state), rights: usesRights(before) && !usesRights(state) };
  const versions = { from: version - events.length, to: version };
  const changed = await updateOrder(tx, { before, order: state, ...versions, gaveUp, signatures });
  if (changed === 0) throw new VersionConflict(`order ${state.id}`);
}
