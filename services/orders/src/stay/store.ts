/**
 * The stay of the order that `placed` has inserted, and its nights; a night that another order has taken fails the whole as a duplicate key. The
 * day of departure is free for the next guest. A part of the statement that places an order.
 */
export const INSERT_STAY = (parameter: string) => `
stayed AS (
  INSERT INTO stays SELECT (jsonb_populate_record(NULL::stays, ${parameter}::jsonb || jsonb_build_object('order_id', id))).* FROM placed
  RETURNING order_id, bed_id, arrival_on, departure_on
), booked AS (
  INSERT INTO bookings (bed_id, night, order_id)
  SELECT bed_id, arrival_on + night, order_id FROM stayed, generate_series(0, departure_on - arrival_on - 1) AS night
)`;

/** The nights of the order `$1` are free again where it is not live any more. A part of the statement that changes an order. */
export const FREE_NIGHTS = (isOver: string) => `freed AS (DELETE FROM bookings WHERE order_id = $1::uuid AND ${isOver}::boolean)`;

/** The stay of the order `$1` as it is now. A part of the statement that changes an order. */
export const UPDATE_STAY = (columns: string, value: string) => `stayed AS (
  UPDATE stays SET (${columns}) = (SELECT ${columns} FROM jsonb_populate_record(NULL::stays, ${value}::jsonb)) WHERE order_id = $1::uuid
)`;
