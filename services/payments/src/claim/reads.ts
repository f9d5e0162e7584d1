import type { ServiceKind } from '@aleumet/domain';
import {
  type Connection,
  createRowLoader,
  createRowsLoader,
  type PageArguments,
  type RowLoader,
  readPage,
  type SortOrder,
  toConnection,
} from '@aleumet/server';
import type { Claim as ClaimRow, Prisma } from '../generated/prisma/client.ts';
import type { RowsOf } from '../people/visibility.ts';
import type { Claim, ClaimStatus } from './claim.ts';
import { toClaim } from './row.ts';

type Maybe<Value> = Value | null | undefined;
export type ClaimSort = 'OLDEST' | 'NEWEST';
export type ClaimFilter = {
  statuses?: Maybe<ClaimStatus[]>;
  providerId?: Maybe<string>;
  orderId?: Maybe<string>;
  kind?: Maybe<ServiceKind>;
  budgetYear?: Maybe<number>;
  paymentRegisterId?: Maybe<string>;
};

/** Claims as the actor may see them. */
export function createClaimReads(db: Prisma.TransactionClient, rows: () => Promise<RowsOf>) {
  const find = async (where: Prisma.ClaimWhereInput) => db.claim.findMany({ where: { AND: [where, await rows()] } });
  const byId = loader(find, 'id');
  const byAct = loader(find, 'actId');
  const ofOrder = createRowsLoader({
    find: async (orderIds, take) => {
      const where = { AND: [{ orderId: { in: [...orderIds] } }, await rows()] };
      return db.claim.findMany({ where, orderBy: [{ registeredAt: 'asc' }, { id: 'asc' }], take });
    },
    keyOf: ({ orderId }) => orderId,
    toNode: toClaim,
  });
  return {
    find: (id: string) => byId.load(id),
    /** Reads again after a change in the same request. */
    findAgain: (id: string) => byId.clear(id).load(id),
    /** The oldest first. */
    ofOrder,
    ofAct: (actId: string) => byAct.load(actId),
    list: async (page: PageArguments, filter: ClaimFilter, sort: ClaimSort) =>
      list(db, page, { own: await rows(), filter, sort }),
  };
}

type Find = (where: Prisma.ClaimWhereInput) => Promise<ClaimRow[]>;

function loader(find: Find, column: 'id' | 'actId'): RowLoader<string, Claim> {
  return createRowLoader({
    find: (keys) => find({ [column]: { in: [...keys] } }),
    keyOf: (row) => row[column],
    toNode: toClaim,
  });
}

type Asked = { own: RowsOf; filter: ClaimFilter; sort: ClaimSort };

async function list(
  db: Prisma.TransactionClient,
  given: PageArguments,
  { own, filter, sort }: Asked,
): Promise<Connection<Claim>> {
  const page = readPage(given, { name: 'Query.claims', order: ORDERS[sort], filter });
  const where = { AND: [own, wanted(filter), page.behind] };
  const rows = await db.claim.findMany({ where, orderBy: page.orderBy, take: page.limit });
  return toConnection(rows, page, toClaim);
}

function wanted({ statuses, providerId, orderId, kind, budgetYear, paymentRegisterId }: ClaimFilter): Prisma.ClaimWhereInput {
  return {
    ...(statuses != null && { status: { in: statuses } }),
    ...(providerId != null && { providerId }),
    ...(orderId != null && { orderId }),
    ...(kind != null && { kind }),
    ...(budgetYear != null && { budgetYear }),
    ...(paymentRegisterId != null && { paymentRegisterId }),
  };
}

const ORDERS = {
  OLDEST: [
    { column: 'registeredAt', kind: 'moment', direction: 'asc' },
    { column: 'id', kind: 'uuid', direction: 'asc' },
  ],
  NEWEST: [
    { column: 'registeredAt', kind: 'moment', direction: 'desc' },
    { column: 'id', kind: 'uuid', direction: 'desc' },
  ],
} satisfies Record<ClaimSort, SortOrder>;
