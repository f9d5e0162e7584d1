import DataLoader from 'dataloader';
import type { ProviderId, ServiceKind } from '@aleumet/domain';
import { type Connection, cursorKey, type PageArguments, readCursorKey, readPage, toConnection } from '@aleumet/server';
import type { Tx } from '../database.ts';
import type { Provider as ProviderRow, Prisma } from '../generated/prisma/client.ts';
import type { KnownProvider } from './provider.ts';
import { fromRow } from './store.ts';

export type ProviderSort = 'NAME_KK' | 'NAME_RU' | 'NEWEST';
export type ProviderFilter = {
  region?: string | null | undefined;
  kind?: ServiceKind | null | undefined;
  status?: KnownProvider['status'] | null | undefined;
};

/** The register is public: every actor reads the same rows. */
export function createProviderReads(db: Tx) {
  const byId = new DataLoader<string, KnownProvider | null>(async (ids) => {
    const rows = await db.provider.findMany({ where: { id: { in: [...ids] } } });
    const found = new Map(rows.map((row) => [row.id, fromRow(row)]));
    return ids.map((one) => found.get(one) ?? null);
  });
  return {
    find: (id: string) => byId.load(id),
    /** After a change in the same request. */
    findAgain: (id: ProviderId) => byId.clear(id).load(id),
    findByBin: async (binDigest: string) => {
      const row = await db.provider.findUnique({ where: { binDigest } });
      return row && fromRow(row);
    },
    list: (page: PageArguments, filter: ProviderFilter, sort: ProviderSort) => list(db, page, { filter, sort }),
  };
}

type Asked = { filter: ProviderFilter; sort: ProviderSort };

async function list(db: Tx, pageArguments: PageArguments, { filter, sort }: Asked): Promise<Connection<KnownProvider>> {
  const page = readPage(pageArguments);
  const { orderBy, after, keyOf } = ORDERS[sort];
  const { region, kind, status } = filter;
  const where: Prisma.ProviderWhereInput = {
    ...(region != null && { region }),
    ...(status != null && { status }),
    ...(kind != null && { kinds: { has: kind } }),
    ...(page.after !== undefined && after(...readCursorKey(page.after))),
  };
  const rows = await db.provider.findMany({ where, orderBy, take: page.limit });
  const { edges, pageInfo } = toConnection(rows, page, (row) => cursorKey(row.id, keyOf(row)));
  const read = edges.map(({ cursor, node }) => ({ cursor, node: fromRow(node) }));
  return { edges: read, nodes: read.map(({ node }) => node), pageInfo };
}

type Order = {
  orderBy: Prisma.ProviderOrderByWithRelationInput[];
  after: (id: string, key: string) => Prisma.ProviderWhereInput;
  keyOf: (row: ProviderRow) => string;
};

const ORDERS: Record<ProviderSort, Order> = {
  NAME_KK: {
    orderBy: [{ nameKk: 'asc' }, { id: 'asc' }],
    after: (id, nameKk) => ({ OR: [{ nameKk: { gt: nameKk } }, { nameKk, id: { gt: id } }] }),
    keyOf: ({ nameKk }) => nameKk,
  },
  NAME_RU: {
    orderBy: [{ nameRu: 'asc' }, { id: 'asc' }],
    after: (id, nameRu) => ({ OR: [{ nameRu: { gt: nameRu } }, { nameRu, id: { gt: id } }] }),
    keyOf: ({ nameRu }) => nameRu,
  },
  NEWEST: {
    orderBy: [{ registeredAt: 'desc' }, { id: 'asc' }],
    after: (id, at) => ({ OR: [{ registeredAt: { lt: at } }, { registeredAt: at, id: { gt: id } }] }),
    keyOf: ({ registeredAt }) => registeredAt.toISOString(),
  },
};
