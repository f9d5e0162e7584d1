import { day, flag, group, idOf, moment, orNull, rowOf, text, unionBy } from '@aleumet/domain';
import { Prisma, type Stay as StayRow } from '../generated/prisma/client.ts';
import { toColumn } from '../terms/columns.ts';
import type { Stay } from './stay.ts';

const booked = { bedId: idOf<'BedId'>(), arrivalOn: day, departureOn: day };
const presented = group({ identityDocument: flag, sanatoriumCard: flag, bedNotice: flag, cardNumber: orNull(text) });
const arrived = { ...booked, arrivedAt: moment, presented };
const stayRow = rowOf('stay', unionBy('status', { BOOKED: booked, ARRIVED: arrived, DEPARTED: { ...arrived, departedOn: day } }));

/** A stay in a row that has the columns of its order as well. */
export type JoinedStay = Omit<StayRow, 'orderId' | 'status'> & { stayStatus: string };

/** The columns of `stays s` beside those of the order, for statements that join them: the names of `JoinedStay`. */
export const STAY_COLUMNS = Object.values(Prisma.StayScalarFieldEnum)
  .filter((name) => name !== 'orderId')
  .map((name) => `s.${toColumn(name)} AS "${name === 'status' ? 'stayStatus' : name}"`)
  .join(', ');

/** Reads the stay of a joined row. */
export function joinedStay(row: JoinedStay): Stay {
  return { family: 'stay', ...stayRow.fromRow({ ...row, status: row.stayStatus }) };
}

/** Reads a row into the union. */
export function stayFromRow(row: StayRow): Stay {
  return { family: 'stay', ...stayRow.fromRow(row) };
}

/** All columns of a stay but its order. */
export function toStayColumns({ family: _, ...stay }: Stay): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stayRow.toRow(stay)).map(([name, value]) => [toColumn(name), value]));
}
