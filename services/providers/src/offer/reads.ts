import type { OfferId, ServiceKind, Unit } from '@aleumet/domain';
import {
  BY_ID,
  type Connection,
  createListsBelow,
  createRowLoader,
  type PageArguments,
  readPage,
  type SortOrder,
  toConnection,
} from '@aleumet/server';
import type { Tx } from '../database.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { KnownOffer, Terms } from './offer.ts';
import { fromRow, WHOLE } from './row.ts';

export type OfferSort = 'PRICE_ASC' | 'PRICE_DESC' | 'NEWEST';
export type OfferFilter = {
  kind?: ServiceKind | null | undefined;
  region?: string | null | undefined;
  providerId?: string | null | undefined;
  unit?: Unit | null | undefined;
  priceFrom?: number | null | undefined;
  priceTo?: number | null | undefined;
  profile?: Terms['profile'] | null | undefined;
  status?: KnownOffer['status'] | null | undefined;
};

/** Offers are public: they are the same for every actor. */
export function createOfferReads(db: Tx) {
  const byId = createRowLoader({
    find: (ids) => db.offer.findMany({ where: { id: { in: [...ids] } }, include: WHOLE }),
    keyOf: ({ id }) => id,
    toNode: fromRow,
  });
  const ofProvider = {
    any: newestOfProviders(db),
    published: newestOfProviders(db, 'published'),
    withdrawn: newestOfProviders(db, 'withdrawn'),
  };
  return {
    find: (id: string) => byId.load(id),
    /** Reads again after a change in the same request. */
    findAgain: (id: OfferId) => byId.clear(id).load(id),
    ofProvider: (providerId: string, status: KnownOffer['status'] | undefined, page: PageArguments) =>
      ofProvider[status ?? 'any'](providerId, page),
    list: (page: PageArguments, filter: OfferFilter, sort: OfferSort) => list(db, page, { filter, sort }),
    /** Published offers whose provider has been excluded. */
    findLeftBehind: async (skipped: readonly string[]) => {
      const found = await db.$queryRaw<{ id: string }[]>`
        SELECT o.id::text FROM providers p, LATERAL (SELECT id FROM offers WHERE provider_id = p.id AND status = 'published'
          AND id <> ALL(${[...skipped]}::uuid[]) LIMIT 500) AS o
        WHERE p.status = 'excluded' LIMIT 500`;
      return found.map(({ id }) => id);
    },
  };
}

/** Offers of providers, of one status or of any, the latest first. */
function newestOfProviders(db: Tx, status?: KnownOffer['status']) {
  return createListsBelow({
    name: 'Provider.offers',
    order: ORDERS.NEWEST,
    filter: { status },
    find: (providerIds, { behind, orderBy, limit }) => {
      const where = { AND: [{ providerId: { in: [...providerIds] }, ...(status && { status }) }, behind] };
      return db.offer.findMany({ where, orderBy, take: limit, include: WHOLE });
    },
    parentOf: ({ providerId }) => providerId,
    toNode: fromRow,
  });
}

type Asked = { filter: OfferFilter; sort: OfferSort };

async function list(db: Tx, pageArguments: PageArguments, { filter, sort }: Asked): Promise<Connection<KnownOffer>> {
  const page = readPage(pageArguments, { name: 'Query.offers', order: ORDERS[sort], filter });
  const where = { AND: [toWhere(filter), page.behind] };
  const rows = await db.offer.findMany({ where, orderBy: page.orderBy, take: page.limit, include: WHOLE });
  return toConnection(rows, page, fromRow);
}

function toWhere({ priceFrom, priceTo, ...plain }: OfferFilter): Prisma.OfferWhereInput {
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value != null));
  return {
    ...given,
    priceTiyn: { ...(priceFrom != null && { gte: priceFrom }), ...(priceTo != null && { lte: priceTo }) },
  };
}

const ORDERS = {
  PRICE_ASC: [{ column: 'priceTiyn', kind: 'bigint', direction: 'asc' }, BY_ID],
  PRICE_DESC: [{ column: 'priceTiyn', kind: 'bigint', direction: 'desc' }, BY_ID],
  NEWEST: [{ column: 'publishedAt', kind: 'moment', direction: 'desc' }, BY_ID],
} satisfies Record<OfferSort, SortOrder>;
