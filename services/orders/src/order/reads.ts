import DataLoader from 'dataloader';
import {
  type Connection,
  createListsBelow,
  firstOfEach,
  type PageArguments,
  readNumberCursor,
  readPage,
  toConnection,
} from '@aleumet/server';
import type { Order as OrderRow, Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { OrderStatus, PlacedOrder } from './order.ts';
import { fromRow } from './row.ts';
import type { Visibility } from './visibility.ts';

/** An order as it is read: the state, and the number given at commit. */
export type OrderRecord = PlacedOrder & { number: string };

export type OrderListing = {
  filter: {
    personId?: string | null | undefined;
    statuses?: readonly OrderStatus[] | null | undefined;
    isAnswerOverdue?: boolean | null | undefined;
    arrivalFrom?: string | null | undefined;
    arrivalTo?: string | null | undefined;
  };
  newestFirst: boolean;
  page: PageArguments;
};

const MOST_OF_ENTRY = 100;

/** Reads of orders within what the actor may see, batched for each request. */
export function createOrderReads(db: PrismaClient, visible: Visibility) {
  const byId = new DataLoader(async (ids: readonly string[]) => {
    const found = await db.order.findMany({ where: { AND: [visible, { id: { in: [...ids] } }] } });
    const records = new Map(found.map((row) => [row.id, toRecord(row)]));
    return ids.map((id) => records.get(id) ?? null);
  });
  const newestOf = (column: 'personId' | 'entryId') => ({
    find: async (ids: readonly string[], take: number) => {
      const where = { AND: [visible, { [column]: { in: [...ids] } }] };
      return (await db.order.findMany({ where, orderBy: { number: 'desc' }, take })).map(toRecord);
    },
    parentOf: (order: OrderRecord): string => order[column],
  });
  const byEntry = new DataLoader(async (entryIds: readonly string[]) => {
    const found = await firstOfEach(entryIds, MOST_OF_ENTRY, newestOf('entryId'));
    return entryIds.map((entryId) => found.get(entryId) ?? []);
  });
  const ofPerson = createListsBelow({
    ...newestOf('personId'),
    keyOf,
    behind: (personId, page) => listOrders(db, visible, { filter: { personId }, newestFirst: true, page }),
  });
  return {
    findOrder: (id: string) => byId.load(id),
    /** Reads an order anew after a command may have changed it. */
    findChangedOrder: (id: string) => byId.clear(id).load(id),
    ordersOfEntry: (entryId: string) => byEntry.load(entryId),
    ordersOfPerson: ofPerson,
    listOrders: (listing: OrderListing) => listOrders(db, visible, listing),
  };
}

async function listOrders(db: PrismaClient, visible: Visibility, listing: OrderListing): Promise<Connection<OrderRecord>> {
  const page = readPage(listing.page);
  const direction = listing.newestFirst ? 'desc' : 'asc';
  const beyond =
    page.after === undefined ? {} : { number: { [listing.newestFirst ? 'lt' : 'gt']: readNumberCursor(page.after) } };
  const where = { AND: [visible, toWhere(listing.filter), beyond] };
  const rows = await db.order.findMany({ where, orderBy: { number: direction }, take: page.limit });
  return toConnection(rows.map(toRecord), page, keyOf);
}

function keyOf({ number }: OrderRecord): string {
  return number;
}

function toWhere({
  personId,
  statuses,
  isAnswerOverdue,
  arrivalFrom,
  arrivalTo,
}: OrderListing['filter']): Prisma.OrderWhereInput {
  return {
    ...(personId && { personId }),
    ...(statuses && { status: { in: [...statuses] } }),
    ...(isAnswerOverdue != null && { answerOverdue: isAnswerOverdue }),
    arrivalOn: { ...(arrivalFrom && { gte: new Date(arrivalFrom) }), ...(arrivalTo && { lte: new Date(arrivalTo) }) },
  };
}

function toRecord(row: OrderRow): OrderRecord {
  return { ...fromRow(row), number: row.number.toString() };
}
