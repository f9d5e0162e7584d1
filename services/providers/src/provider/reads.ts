import type { ProviderId, ServiceKind } from '@aleumet/domain';
import {
  BY_ID,
  type Connection,
  createRowLoader,
  type PageArguments,
  readPage,
  shown,
  type SortOrder,
  toConnection,
} from '@aleumet/server';
import type { Tx } from '../database.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { KnownProvider } from './provider.ts';
import { providerRow } from './row.ts';

export type ProviderSort = 'NAME_KK' | 'NAME_RU' | 'NEWEST';
export type ProviderFilter = {
  region?: string | null | undefined;
  kind?: ServiceKind | null | undefined;
  status?: KnownProvider['status'] | null | undefined;
};

/** The register is public: it is the same for every actor. */
export function createProviderReads(db: Tx) {
  const byId = createRowLoader({
    find: (ids) => db.provider.findMany({ where: { id: { in: [...ids] } } }),
    keyOf: ({ id }) => id,
    toNode: providerRow.fromRow,
  });
  return {
    find: (id: string) => byId.load(id),
    /** Reads again after a change in the same request. */
    findAgain: (id: ProviderId) => byId.clear(id).load(id),
    findByBin: async (binDigest: string) => {
      const row = await db.provider.findUnique({ where: { binDigest } });
      return row && shown(row.id, () => providerRow.fromRow(row));
    },
    list: (page: PageArguments, filter: ProviderFilter, sort: ProviderSort) => list(db, page, { filter, sort }),
  };
}

type Asked = { filter: ProviderFilter; sort: ProviderSort };

async function list(db: Tx, pageArguments: PageArguments, { filter, sort }: Asked): Promise<Connection<KnownProvider>> {
  const page = readPage(pageArguments, { name: 'Query.providers', order: ORDERS[sort], filter });
  const { region, kind, status } = filter;
  const chosen: Prisma.ProviderWhereInput = {
    ...(region != null && { region }),
    ...(status != null && { status }),
    ...(kind != null && { kinds: { has: kind } }),
  };
  const rows = await db.provider.findMany({ where: { AND: [chosen, page.behind] }, orderBy: page.orderBy, take: page.limit });
  return toConnection(rows, page, providerRow.fromRow);
}

const ORDERS = {
  NAME_KK: [{ column: 'nameKk', kind: 'text', direction: 'asc' }, BY_ID],
  NAME_RU: [{ column: 'nameRu', kind: 'text', direction: 'asc' }, BY_ID],
  NEWEST: [{ column: 'registeredAt', kind: 'moment', direction: 'desc' }, BY_ID],
} satisfies Record<ProviderSort, SortOrder>;
