import type { SqlTransaction } from '@aleumet/messaging';
import { INSERT_SIGNATURES, type KeptSignature, toSignatureRows } from '../signing/store.ts';
import { toStayColumns } from '../stay/row.ts';
import { FREE_NIGHTS, UPDATE_STAY } from '../stay/store.ts';
import type { PlacedOrder } from './order.ts';
import { toStatusColumns } from './row.ts';

/**
 * $1: id, $2: the version before, $3: the changed columns, $4: whether the order has ended, so that what it had booked and its entry are free
 * again, $5: whether its rights are, $6: the signatures, $7: the person, $8: the columns of its fulfilment where it has changed. Rows are locked in the same sequence as
 * by an insert.
 */
const statement = (columns: string, ofStay: string | null) => `
WITH ${FREE_NIGHTS('$4')},
     ${ofStay === null ? '' : `${UPDATE_STAY(ofStay, '$8')},`}
     unused AS (DELETE FROM right_uses WHERE order_id = $1::uuid AND $5::boolean RETURNING subject, period_from, quantity),
     held AS (
       SELECT r.subject, r.period_from, u.quantity FROM rights r JOIN unused u USING (subject, period_from)
       WHERE r.person_id = $7::uuid ORDER BY r.subject, r.period_from FOR UPDATE OF r
     ),
     given_back AS (
       UPDATE rights r SET used = r.used - h.quantity FROM held h
       WHERE r.person_id = $7::uuid AND r.subject = h.subject AND r.period_from = h.period_from
     ),
     kept AS (${INSERT_SIGNATURES('$6')})
UPDATE orders SET (${columns}) = (SELECT ${columns} FROM jsonb_populate_record(NULL::orders, $3::jsonb)),
  live_entry_id = CASE WHEN $4::boolean THEN NULL ELSE live_entry_id END
WHERE id = $1::uuid AND version = $2::bigint`;

export type ChangedOrder = {
  order: PlacedOrder;
  isFulfilmentChanged: boolean;
  from: number;
  to: number;
  gaveUp: { live: boolean; rights: boolean };
  signatures: readonly KeptSignature[];
};

/** Writes what has changed of an order, and gives how many rows had the version before: one or none. */
export async function updateOrder(tx: SqlTransaction, change: ChangedOrder): Promise<number> {
  const { order, from, to, gaveUp, signatures } = change;
  const row = { ...toStatusColumns(order), version: to };
  const ofStay = change.isFulfilmentChanged ? toStayColumns(order.fulfilment) : null;
  const written = statement(Object.keys(row).join(', '), ofStay && Object.keys(ofStay).join(', '));
  const kept = JSON.stringify(toSignatureRows(signatures));
  const given = [gaveUp.live, gaveUp.rights, kept, order.personId, ...(ofStay ? [JSON.stringify(ofStay)] : [])];
  return tx.$executeRawUnsafe(written, order.id, from, JSON.stringify(row), ...given);
}
