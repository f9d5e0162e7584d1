/**
 * Stores the stay of a new order and its nights. A night booked by another order makes the statement fail with a duplicate key. The
 * day of departure is free for the next guest. Part of the statement that places an order.
 */
export const INSERT_STAY = (parameter: string) => `
stayed AS (
  INSERT INTO stays SELECT row.* FROM jsonb_populate_record(NULL::stays, ${parameter}::jsonb) AS row
  RETURNING order_id, bed_id, arrival_on, departure_on
), booked AS (
  INSERT INTO bookings (bed_id, night, order_id)
  SELECT bed_id, arrival_on + night, order_id FROM stayed, generate_series(0, departure_on - arrival_on - 1) AS night
)`;

/** Releases the nights of an order. Part of the statement that changes the order. */
export const FREE_NIGHTS = (orderId: string) => `freed AS (DELETE FROM bookings WHERE order_id = ${orderId}::uuid)`;

/** Stores the stay of an order. Part of the statement that changes the order. */
export const UPDATE_STAY = (orderId: string, assignments: string) =>
  `stayed AS (UPDATE stays SET ${assignments} WHERE order_id = ${orderId}::uuid)`;
