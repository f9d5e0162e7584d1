import { type JoinedStay, joinedStay, STAY_COLUMNS } from '../stay/row.ts';
import type { PlacedOrder } from './order.ts';
import { fromRow, ORDER_COLUMNS, type OrderRow } from './row.ts';

/** An order, if there is one, and the version of the calendar: what every load of an order reads beside its facts. */
export type KnownOrder = { order: PlacedOrder | null; version: number; calendarVersion: number | null };

/** What a statement selects of `orders o`, joined to the table of its fulfilment, to know the order. */
export const KNOWN_COLUMNS = `${ORDER_COLUMNS}, ${STAY_COLUMNS}, (SELECT version FROM working_calendar) AS "calendarNow"`;
export const JOIN_FULFILMENT = 'LEFT JOIN stays s ON s.order_id = o.id';

/** The row of such a statement. It is there even when the order is not. */
export type KnownRow = ((OrderRow & JoinedStay) | { id: null }) & { calendarNow: number | null };

export function toKnownOrder(row: KnownRow): KnownOrder {
  const calendarVersion = row.calendarNow;
  if (row.id === null) return { order: null, version: 0, calendarVersion };
  return { order: { ...fromRow(row), fulfilment: joinedStay(row) }, version: Number(row.version), calendarVersion };
}
