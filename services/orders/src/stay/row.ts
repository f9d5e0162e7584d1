import { day, flag, group, idOf, moment, orNull, rowOf, text, unionBy } from '@aleumet/domain';
import type { Stay as StayRow } from '../generated/prisma/client.ts';
import { type Stored, toColumn } from '../terms/columns.ts';
import type { Stay } from './stay.ts';

const booked = { bedId: idOf<'BedId'>(), arrivalOn: day, departureOn: day };
const presented = group({ identityDocument: flag, sanatoriumCard: flag, bedNotice: flag, cardNumber: orNull(text) });
const arrived = { ...booked, arrivedAt: moment, presented };
const stayRow = rowOf('stay', unionBy('status', { BOOKED: booked, ARRIVED: arrived, DEPARTED: { ...arrived, departedOn: day } }));

/** Reads a row into the union. */
export function stayFromRow(row: Stored<StayRow>): Stay {
  return { family: 'stay', ...stayRow.fromRow(row) };
}

/** All columns of a stay but its order. */
export function toStayColumns({ family: _, ...stay }: Stay): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stayRow.toRow(stay)).map(([name, value]) => [toColumn(name), value]));
}
