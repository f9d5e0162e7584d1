import type { SqlTransaction } from '@aleumet/messaging';
import { INSERT_SIGNATURES, type KeptSignature, toSignatureRows } from '../signature/store.ts';
import type { PlacedOrder } from './order.ts';
import { toStatusColumns } from './row.ts';

/**
 * $1: id, $2: the version before, $3: the changed columns, $4: whether the order has ended, so that bed and entry are free again, $5: whether the
 * right of the year is, $6: the signatures.
 */
const statement = (columns: string) => `
WITH freed AS (DELETE FROM bookings WHERE order_id = $1::uuid AND $4::boolean),
     unused AS (DELETE FROM yearly_rights WHERE order_id = $1::uuid AND $5::boolean),
     kept AS (${INSERT_SIGNATURES('$6')})
UPDATE orders SET (${columns}) = (SELECT ${columns} FROM jsonb_populate_record(NULL::orders, $3::jsonb)),
  live_entry_id = CASE WHEN $4::boolean THEN NULL ELSE live_entry_id END
WHERE id = $1::uuid AND version = $2::bigint`;

export type ChangedOrder = {
  order: PlacedOrder;
  from: number;
  to: number;
  gaveUp: { live: boolean; year: boolean };
  signatures: readonly KeptSignature[];
};

/** Writes what has changed of an order, and gives how many rows had the version before: one or none. */
export async function updateOrder(tx: SqlTransaction, { order, from, to, gaveUp, signatures }: ChangedOrder): Promise<number> {
  const row = { ...toStatusColumns(order), version: to };
  const columns = Object.keys(row).join(', ');
  const kept = JSON.stringify(toSignatureRows(signatures));
  return tx.$executeRawUnsafe(statement(columns), order.id, from, JSON.stringify(row), gaveUp.live, gaveUp.year, kept);
}
