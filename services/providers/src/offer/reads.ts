import DataLoader from 'dataloader';
import { instant, type OfferId, type ServiceKind } from '@aleumet/domain';
import {
  type Connection,
  createListsBelow,
  cursorKey,
  type PageArguments,
  readCursorKey,
  readPage,
  toConnection,
} from '@aleumet/server';
import type { Tx } from '../database.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { KnownOffer, PriceUnit, Profile } from './offer.ts';
import { fromRow } from './row.ts';

export type OfferSort = 'PRICE_ASC' | 'PRICE_DESC' | 'NEWEST';
export type OfferFilter = {
  kind?: ServiceKind | null | undefined;
  region?: string | null | undefined;
  providerId?: string | null | undefined;
  unit?: PriceUnit | null | undefined;
  priceFrom?: number | null | undefined;
  priceTo?: number | null | undefined;
  profile?: Profile | null | undefined;
  status?: KnownOffer['status'] | null | undefined;
};

const BEDS = { where: { removed: false }, orderBy: { position: 'asc' } } as const satisfies Prisma.Offer$bedsArgs;

/** Offers are public: every actor reads the same rows. */
export function createOfferReads(db: Tx) {
  const byId = new DataLoader<string, KnownOffer | null>(async (ids) => {
    const rows = await db.offer.findMany({ where: { id: { in: [...ids] } }, include: { beds: BEDS } });
    const found = new Map(rows.map((row) => [row.id, fromRow(row)]));
    return ids.map((one) => found.get(one) ?? null);
  });
  const ofProvider = {
    any: newestOfProviders(db),
    published: newestOfProviders(db, 'published'),
    withdrawn: newestOfProviders(db, 'withdrawn'),
  };
  return {
    find: (id: string) => byId.load(id),
    /** After a change in the same request. */
    findAgain: (id: OfferId) => byId.clear(id).load(id),
    ofProvider: (providerId: string, status: KnownOffer['status'] | undefined, page: PageArguments) =>
      ofProvider[status ?? 'any'](providerId, page),
    list: (page: PageArguments, filter: OfferFilter, sort: OfferSort) => list(db, page, { filter, sort }),
    /** Offers that can still be chosen although their provider is out of the register. */
    findLeftBehind: async () => {
      const where = { status: 'published', provider: { status: 'excluded' } };
      return (await db.offer.findMany({ where, select: { id: true }, take: 500 })).map(({ id }) => id);
    },
  };
}

/** Offers of providers, of one status or of any, the latest first. */
function newestOfProviders(db: Tx, status?: KnownOffer['status']) {
  return createListsBelow<KnownOffer>({
    find: async (providerIds, take) => {
      const where = { providerId: { in: [...providerIds] }, ...(status && { status }) };
      const { orderBy } = ORDERS.NEWEST;
      return (await db.offer.findMany({ where, orderBy, take, include: { beds: BEDS } })).map(fromRow);
    },
    parentOf: ({ providerId }) => providerId,
    keyOf: cursorIn('NEWEST'),
    behind: (providerId, page) => list(db, page, { filter: { providerId, status }, sort: 'NEWEST' }),
  });
}

type Asked = { filter: OfferFilter; sort: OfferSort };

async function list(db: Tx, pageArguments: PageArguments, { filter, sort }: Asked): Promise<Connection<KnownOffer>> {
  const page = readPage(pageArguments);
  const { orderBy, after } = ORDERS[sort];
  const where = { AND: [toWhere(filter), page.after === undefined ? {} : after(...readCursorKey(page.after))] };
  const rows = await db.offer.findMany({ where, orderBy, take: page.limit, include: { beds: BEDS } });
  return toConnection(rows.map(fromRow), page, cursorIn(sort));
}

/** What a cursor of that order holds of an offer. */
function cursorIn(sort: OfferSort): (offer: KnownOffer) => string {
  return (offer) => cursorKey(offer.id, ORDERS[sort].keyOf(offer));
}

function toWhere({ priceFrom, priceTo, ...plain }: OfferFilter): Prisma.OfferWhereInput {
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value != null));
  return {
    ...given,
    priceTiyn: { ...(priceFrom != null && { gte: priceFrom }), ...(priceTo != null && { lte: priceTo }) },
  };
}

type Order = {
  orderBy: Prisma.OfferOrderByWithRelationInput[];
  after: (id: string, key: string) => Prisma.OfferWhereInput;
  keyOf: (offer: KnownOffer) => string;
};

const ORDERS: Record<OfferSort, Order> = {
  PRICE_ASC: {
    orderBy: [{ priceTiyn: 'asc' }, { id: 'asc' }],
    after: (id, key) => ({ OR: [{ priceTiyn: { gt: Number(key) } }, { priceTiyn: Number(key), id: { gt: id } }] }),
    keyOf: ({ terms }) => String(terms.price.tiyn),
  },
  PRICE_DESC: {
    orderBy: [{ priceTiyn: 'desc' }, { id: 'asc' }],
    after: (id, key) => ({ OR: [{ priceTiyn: { lt: Number(key) } }, { priceTiyn: Number(key), id: { gt: id } }] }),
    keyOf: ({ terms }) => String(terms.price.tiyn),
  },
  NEWEST: {
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    after: (id, key) => {
      const publishedAt = instant(key, 'after');
      return { OR: [{ publishedAt: { lt: publishedAt } }, { publishedAt, id: { gt: id } }] };
    },
    keyOf: ({ publishedAt }) => publishedAt,
  },
};
