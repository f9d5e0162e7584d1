import DataLoader from 'dataloader';
import type { OfferingId } from '@aleumet/domain';
import { type Actor, type Connection, createListsBelow, type PageArguments, readPage, toConnection } from '@aleumet/server';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { windowOf } from '../paging.ts';
import { visibleOffers } from '../visibility.ts';
import type { KnownOffer } from './proactive-offer.ts';
import { fromRow } from './row.ts';

type Maybe<Value> = Value | null | undefined;
export type OfferListing = {
  filter: { statuses?: Maybe<readonly string[]>; kind?: Maybe<string>; personId?: Maybe<string>; measureId?: Maybe<string> };
  order: 'REPLY_BY' | 'NEWEST';
  page: PageArguments;
};

/** Reads of proactive offers within what the actor may see, batched for each request. */
export function createOfferReads(db: PrismaClient, actor: Actor) {
  const visible = visibleOffers(actor);
  const byId = new DataLoader(async (ids: readonly OfferingId[]) => {
    const rows = await db.proactiveOffer.findMany({ where: { AND: [visible, { id: { in: [...ids] } }] } });
    const found = new Map<string, KnownOffer>(rows.map((row) => [row.id, fromRow(row)]));
    return ids.map((one) => found.get(one) ?? null);
  });

  async function list({ filter, order, page: args }: OfferListing): Promise<Connection<KnownOffer>> {
    const page = readPage(args);
    const where = { AND: [visible, toWhere(filter)] };
    const rows = await db.proactiveOffer.findMany({ where, orderBy: ORDERS[order], ...windowOf(page) });
    return toConnection(rows.map(fromRow), page, ({ id }) => id);
  }

  const ofPerson = createListsBelow<KnownOffer>({
    find: async (personIds, take) => {
      const where = { AND: [visible, { personId: { in: [...personIds] } }] };
      return (await db.proactiveOffer.findMany({ where, orderBy: ORDERS.NEWEST, take })).map(fromRow);
    },
    parentOf: ({ personId }) => personId,
    keyOf: ({ id }) => id,
    behind: (personId, page) => list({ filter: { personId }, order: 'NEWEST', page }),
  });

  return {
    find: (offeringId: OfferingId) => byId.load(offeringId),
    findChanged: (offeringId: OfferingId) => byId.clear(offeringId).load(offeringId),
    list,
    ofPerson,
  };
}

const ORDERS = {
  REPLY_BY: [{ replyBy: 'asc' }, { id: 'asc' }],
  NEWEST: [{ sentAt: 'desc' }, { id: 'asc' }],
} satisfies Record<OfferListing['order'], Prisma.ProactiveOfferOrderByWithRelationInput[]>;

function toWhere({ statuses, kind, personId, measureId }: OfferListing['filter']): Prisma.ProactiveOfferWhereInput {
  return {
    ...(statuses && { status: { in: statuses.map((one) => one.toLowerCase()) } }),
    ...(kind && { kind }),
    ...(personId && { personId }),
    ...(measureId && { measureId }),
  };
}
