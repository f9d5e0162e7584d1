import type { SqlTransaction } from '@aleumet/messaging';
import { INSERT_SIGNATURES, type KeptSignature, toSignatureRows } from '../signing/store.ts';
import { toStayColumns } from '../stay/row.ts';
import { FREE_NIGHTS, UPDATE_STAY } from '../stay/store.ts';
import { changedColumns } from '../terms/columns.ts';
import type { PlacedOrder } from './order.ts';
import { toColumns } from './row.ts';

export type ChangedOrder = {
  before: PlacedOrder;
  order: PlacedOrder;
  from: number;
  to: number;
  /** Whether it has given up its bookings and its entry, and whether its rights. */
  gaveUp: { live: boolean; rights: boolean };
  signatures: readonly KeptSignature[];
};

/** Adds a value to the statement, and returns its parameter. */
type Use = (value: unknown) => string;

/**
 * Stores the changes of an order by one statement with only the parts and columns that changed, and returns how many rows had the
 * previous version: one or none. Rows are locked in the same sequence as by an insert: order, rights by their key, bookings.
 */
export async function updateOrder(tx: SqlTransaction, change: ChangedOrder): Promise<number> {
  const values: unknown[] = [];
  const use: Use = (value) => `$${values.push(value instanceof Date ? value.toISOString() : value)}`;
  const { before, order, from, to, gaveUp } = change;
  const liveEntry = gaveUp.live ? { live_entry_id: null } : {};
  const columns = { ...changedColumns(toColumns(before), toColumns(order)), ...liveEntry, version: to };
  const parts = partsOf(change, use);
  const statement = `${parts.length > 0 ? `WITH ${parts.join(', ')}` : ''}
UPDATE orders SET ${assign(columns, use)} WHERE id = ${use(order.id)}::uuid AND version = ${use(from)}::bigint`;
  return tx.$executeRawUnsafe(statement, ...values);
}

function partsOf({ before, order, gaveUp, signatures }: ChangedOrder, use: Use): string[] {
  const parts: string[] = [];
  if (gaveUp.rights) parts.push(giveBackRights(use(order.id), use(order.personId)));
  if (gaveUp.live) parts.push(FREE_NIGHTS(use(order.id)));
  if (signatures.length > 0) parts.push(`kept AS (${INSERT_SIGNATURES(use(JSON.stringify(toSignatureRows(signatures))))})`);
  const ofStay = changedColumns(toStayColumns(before.fulfilment), toStayColumns(order.fulfilment));
  if (Object.keys(ofStay).length > 0) parts.push(UPDATE_STAY(use(order.id), assign(ofStay, use)));
  return parts;
}

function assign(columns: Readonly<Record<string, unknown>>, use: Use): string {
  return Object.entries(columns)
    .map(([column, value]) => `${column} = ${use(value)}`)
    .join(', ');
}

const giveBackRights = (orderId: string, personId: string) => `
unused AS (DELETE FROM right_uses WHERE order_id = ${orderId}::uuid RETURNING subject, period_from, quantity),
held AS (
  SELECT r.subject, r.period_from, u.quantity FROM rights r JOIN unused u USING (subject, period_from)
  WHERE r.person_id = ${personId}::uuid ORDER BY r.subject, r.period_from FOR UPDATE OF r
),
given_back AS (
  UPDATE rights r SET used = r.used - h.quantity FROM held h
  WHERE r.person_id = ${personId}::uuid AND r.subject = h.subject AND r.period_from = h.period_from
)`;
