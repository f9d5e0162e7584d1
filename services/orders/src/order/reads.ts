import {
  type Connection,
  createListsBelow,
  createRowLoader,
  createRowsLoader,
  type PageArguments,
  readPage,
  type SortOrder,
  toConnection,
} from '@aleumet/server';
import type { Order as OrderRow, Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { OrderOutcome, OrderStatus } from '../terms/terms.ts';
import { createStayLoader } from '../stay/reads.ts';
import type { OrderHead } from './order.ts';
import { fromRow } from './row.ts';
import type { Visibility } from '../people/visibility.ts';

/** An order as returned by reads: the state without its fulfilment, and the number assigned at commit. */
export type OrderRecord = OrderHead & { number: string };

export type OrderListing = {
  filter: {
    personId?: string | null | undefined;
    statuses?: readonly OrderStatus[] | null | undefined;
    outcomes?: readonly OrderOutcome[] | null | undefined;
    isAnswerOverdue?: boolean | null | undefined;
    beginsFrom?: string | null | undefined;
    beginsTo?: string | null | undefined;
  };
  newestFirst: boolean;
  page: PageArguments;
};

/** Reads of orders that the actor may see, batched for each request. */
export function createOrderReads(db: PrismaClient, visible: Visibility) {
  const byId = createRowLoader({
    find: (ids) => db.order.findMany({ where: { AND: [visible, { id: { in: [...ids] } }] } }),
    keyOf: ({ id }) => id,
    toNode: toRecord,
  });
  const stays = createStayLoader(db);
  const ofEntry = createRowsLoader({
    find: (entryIds, take) => {
      const where = { AND: [visible, { entryId: { in: [...entryIds] } }] };
      return db.order.findMany({ where, orderBy: { number: 'desc' }, take });
    },
    keyOf: ({ entryId }) => entryId,
    toNode: toRecord,
  });
  const ofPerson = createListsBelow({
    name: 'Person.orders',
    order: NEWEST,
    find: (personIds, { behind, orderBy, limit }) =>
      db.order.findMany({ where: { AND: [visible, { personId: { in: [...personIds] } }, behind] }, orderBy, take: limit }),
    parentOf: ({ personId }) => personId,
    toNode: toRecord,
  });
  return {
    findOrder: (id: string) => byId.load(id),
    /** Reads an order again after a command may have changed it. */
    findChangedOrder: (id: string) => {
      stays.clear(id);
      return byId.clear(id).load(id);
    },
    stayOf: (orderId: string) => stays.load(orderId),
    ordersOfEntry: ofEntry,
    ordersOfPerson: ofPerson,
    listOrders: (listing: OrderListing) => listOrders(db, visible, listing),
  };
}

async function listOrders(db: PrismaClient, visible: Visibility, listing: OrderListing): Promise<Connection<OrderRecord>> {
  const { filter, newestFirst } = listing;
  const page = readPage(listing.page, { name: 'Query.orders', order: newestFirst ? NEWEST : OLDEST, filter });
  const where = { AND: [visible, toWhere(filter), page.behind] };
  const rows = await db.order.findMany({ where, orderBy: page.orderBy, take: page.limit });
  return toConnection(rows, page, toRecord);
}

const NEWEST: SortOrder = [{ column: 'number', kind: 'bigint', direction: 'desc' }];
const OLDEST: SortOrder = [{ column: 'number', kind: 'bigint', direction: 'asc' }];

function toWhere({
  personId,
  statuses,
  outcomes,
  isAnswerOverdue,
  beginsFrom,
  beginsTo,
}: OrderListing['filter']): Prisma.OrderWhereInput {
  return {
    ...(personId && { personId }),
    ...(statuses && { status: { in: [...statuses] } }),
    ...(outcomes && { outcome: { in: [...outcomes] } }),
    ...(isAnswerOverdue != null && { answerOverdue: isAnswerOverdue }),
    beginsOn: { ...(beginsFrom && { gte: new Date(beginsFrom) }), ...(beginsTo && { lte: new Date(beginsTo) }) },
  };
}

function toRecord(row: OrderRow): OrderRecord {
  return { ...fromRow(row), number: row.number.toString() };
}
