import { VersionConflict } from '@aleumet/domain';
import type { SqlTransaction } from '@aleumet/messaging';
import { keepsOneLiveOrder } from '../kinds.ts';
import { INSERT_SIGNATURES, type KeptSignature, toSignatureRows } from '../signing/store.ts';
import { toStayColumns } from '../stay/row.ts';
import { INSERT_STAY } from '../stay/store.ts';
import type { RightUse } from '../terms/rights.ts';
import type { PlacedOrder } from './order.ts';
import { toColumns } from './row.ts';

/**
 * $1: the columns of the order, $2: the signatures, $3: the used quantities of rights, $4: the columns of its fulfilment. The
 * number of affected rows is that of the rights with a sufficient remainder. When another order has taken a night of the bed or
 * the entry, the statement fails with a duplicate key.
 *
 * Rows are locked in the same sequence as by an update, so that two statements cannot deadlock: order, rights by their key,
 * bookings.
 */
const statement = (columns: string) => `
WITH placed AS (
  INSERT INTO orders (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::orders, $1::jsonb) RETURNING id, person_id
), ${INSERT_STAY('$4')}, signed AS (${INSERT_SIGNATURES('$2')}),
asked AS (
  SELECT * FROM jsonb_to_recordset($3::jsonb) AS a(subject text, "periodFrom" date, most int, quantity int)
), taken AS (
  INSERT INTO rights AS r (person_id, subject, period_from, most, used)
  SELECT person_id, subject, "periodFrom", most, quantity FROM placed, asked ORDER BY subject, "periodFrom"
  ON CONFLICT (person_id, subject, period_from) DO UPDATE SET most = EXCLUDED.most, used = r.used + EXCLUDED.used
  WHERE r.used + EXCLUDED.used <= EXCLUDED.most
  RETURNING subject, period_from
)
INSERT INTO right_uses (order_id, subject, period_from, quantity)
SELECT id, subject, period_from, quantity FROM placed, taken JOIN asked USING (subject) WHERE period_from = "periodFrom"`;

export type NewOrder = {
  order: PlacedOrder;
  version: number;
  rights: readonly RightUse[];
  signatures: readonly KeptSignature[];
};

/**
 * Stores a new order, as the open one of its entry when the kind allows only one, books what it needs and uses its rights. Throws
 * `VersionConflict` when another order was faster and the remainder of a right is not sufficient.
 */
export async function insertOrder(tx: SqlTransaction, { order, version, rights, signatures }: NewOrder): Promise<void> {
  const liveEntryId = keepsOneLiveOrder(order.kind) ? order.entryId : null;
  const row = withoutNulls({ ...toColumns(order), live_entry_id: liveEntryId, version });
  const columns = Object.keys(row).join(', ');
  const values = [row, toSignatureRows(signatures), rights, { ...toStayColumns(order.fulfilment), order_id: order.id }].map(
    (value) => JSON.stringify(value),
  );
  const taken = await tx.$executeRawUnsafe(statement(columns), ...values);
  if (taken < rights.length) throw new VersionConflict(`a right of the person of order ${order.id}`);
}

/** Columns that are not named remain null. */
function withoutNulls(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
