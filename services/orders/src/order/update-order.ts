import type { SqlTransaction } from '@aleumet/messaging';
import { INSERT_SIGNATURES, type KeptSignature, toSignatureRows } from '../signing/store.ts';
import { toStayColumns } from '../stay/row.ts';
import { FREE_NIGHTS, UPDATE_STAY } from '../stay/store.ts';
import type { PlacedOrder } from './order.ts';
import { toStatusColumns } from './row.ts';

export type ChangedOrder = {
  order: PlacedOrder;
  isFulfilmentChanged: boolean;
  from: number;
  to: number;
  /** Whether it holds its bookings and its entry no more, and whether its rights. */
  gaveUp: { live: boolean; rights: boolean };
  signatures: readonly KeptSignature[];
};

/** Adds a value to the statement, and gives its parameter. */
type Use = (value: unknown) => string;

/**
 * Writes what has changed of an order by one statement with only the parts that the change needs, and gives how many rows had the version before: one
 * or none. Rows are locked in the same sequence as by an insert: order, rights by their key, bookings.
 */
export async function updateOrder(tx: SqlTransaction, change: ChangedOrder): Promise<number> {
  const values: unknown[] = [];
  const use: Use = (value) => `$${values.push(value)}`;
  const { order, from, to, gaveUp } = change;
  const row = { ...toStatusColumns(order), version: to };
  const columns = Object.keys(row).join(', ');
  const parts = partsOf(change, use);
  const statement = `${parts.length > 0 ? `WITH ${parts.join(', ')}` : ''}
UPDATE orders SET (${columns}) = (SELECT ${columns} FROM jsonb_populate_record(NULL::orders, ${use(JSON.stringify(row))}::jsonb))
${gaveUp.live ? ', live_entry_id = NULL' : ''} WHERE id = ${use(order.id)}::uuid AND version = ${use(from)}::bigint`;
  return tx.$executeRawUnsafe(statement, ...values);
}

function partsOf({ order, isFulfilmentChanged, gaveUp, signatures }: ChangedOrder, use: Use): string[] {
  const parts: string[] = [];
  if (gaveUp.rights) parts.push(giveBackRights(use(order.id), use(order.personId)));
  if (gaveUp.live) parts.push(FREE_NIGHTS(use(order.id)));
  if (signatures.length > 0) parts.push(`kept AS (${INSERT_SIGNATURES(use(JSON.stringify(toSignatureRows(signatures))))})`);
  if (isFulfilmentChanged) {
    const ofStay = toStayColumns(order.fulfilment);
    parts.push(UPDATE_STAY(use(order.id), Object.keys(ofStay).join(', '), use(JSON.stringify(ofStay))));
  }
  return parts;
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
