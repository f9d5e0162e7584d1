import { UnreadableValue } from '@aleumet/domain';
import type { Stay as StayRow } from '../generated/prisma/client.ts';
import { stayFromRow } from '../stay/row.ts';
import { byProperty } from '../terms/columns.ts';
import type { PlacedOrder } from './order.ts';
import { fromRow, type OrderRow } from './row.ts';

/** An order, if there is one, and the version of the calendar, which are read together with the facts of each command. */
export type KnownOrder = { order: PlacedOrder | null; version: number; calendarVersion: number | null };

/** The columns that a statement selects of `orders o`, joined to the table of its fulfilment. */
export const KNOWN_COLUMNS = `to_jsonb(o) AS "orderRow", to_jsonb(s) AS "stayRow",
  (SELECT version FROM working_calendar) AS "calendarNow"`;
export const JOIN_FULFILMENT = 'LEFT JOIN stays s ON s.order_id = o.id';

/** The row of such a statement, which also exists when the order does not. */
export type KnownRow = { orderRow: Json | null; stayRow: Json | null; calendarNow: number | null };

type Json = Readonly<Record<string, unknown>>;

export function toKnownOrder({ orderRow, stayRow, calendarNow: calendarVersion }: KnownRow): KnownOrder {
  if (orderRow === null) return { order: null, version: 0, calendarVersion };
  if (stayRow === null) throw new UnreadableValue('order.fulfilment', 'has no row');
  const fulfilment = stayFromRow(byProperty<StayRow>(stayRow));
  const order = { ...fromRow(byProperty<OrderRow>(orderRow)), fulfilment };
  return { order, version: Number(orderRow['version']), calendarVersion };
}
