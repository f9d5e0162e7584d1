import type { SqlTransaction } from '@aleumet/messaging';
import { INSERT_SIGNATURES, type KeptSignature, toSignatureRows } from '../signature/store.ts';
import type { PlacedOrder } from './order.ts';
import { toStatusColumns, toTermColumns } from './row.ts';

/**
 * $1: the order's columns, $2: the signatures. A night of the bed, the right of the year or the entry that another order
 * has taken fails the whole as a duplicate key. The day of departure is free for the next guest.
 */
const statement = (columns: string) => `
WITH placed AS (
  INSERT INTO orders (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::orders, $1::jsonb)
  RETURNING id, person_id, bed_id, arrival_on, departure_on
), booked AS (
  INSERT INTO bookings (bed_id, night, order_id)
  SELECT bed_id, arrival_on + night, id FROM placed, generate_series(0, departure_on - arrival_on - 1) AS night
), used AS (
  INSERT INTO yearly_rights (person_id, year, order_id) SELECT person_id, extract(year FROM arrival_on)::int, id FROM placed
)
${INSERT_SIGNATURES('$2')}`;

export type NewOrder = { order: PlacedOrder; version: number; signatures: readonly KeptSignature[] };

/** Writes a new order as the live one of its entry, books its bed and uses the right of the year. */
export async function insertOrder(tx: SqlTransaction, { order, version, signatures }: NewOrder): Promise<void> {
  const row = { ...toTermColumns(order), ...toStatusColumns(order), live_entry_id: order.entryId, version };
  const columns = Object.keys(row).join(', ');
  await tx.$executeRawUnsafe(statement(columns), JSON.stringify(row), JSON.stringify(toSignatureRows(signatures)));
}
