import type { OfferingId } from '@aleumet/domain';
import {
  type Actor,
  BY_ID,
  type Connection,
  createListsBelow,
  createRowLoader,
  type PageArguments,
  readPage,
  type SortOrder,
  toConnection,
} from '@aleumet/server';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { visibleOffers } from '../people/visibility.ts';
import type { KnownOffer, OfferStatus } from './proactive-offer.ts';
import { offerRow } from './row.ts';

type Maybe<Value> = Value | null | undefined;
export type OfferListing = {
  filter: { statuses?: Maybe<readonly OfferStatus[]>; kind?: Maybe<string>; personId?: Maybe<string>; measureId?: Maybe<string> };
  order: 'REPLY_BY' | 'NEWEST';
  page: PageArguments;
};

/** Reads of proactive offers within what the actor may see, batched for each request. */
export function createOfferReads(db: PrismaClient, actor: Actor) {
  const visible = visibleOffers(actor);
  const byId = createRowLoader({
    find: (ids: readonly OfferingId[]) => db.proactiveOffer.findMany({ where: { AND: [visible, { id: { in: [...ids] } }] } }),
    keyOf: ({ id }) => id,
    toNode: offerRow.fromRow,
  });

  async function list({ filter, order, page: args }: OfferListing): Promise<Connection<KnownOffer>> {
    const page = readPage(args, { name: 'Query.proactiveOffers', order: ORDERS[order], filter });
    const where = { AND: [visible, toWhere(filter), page.behind] };
    const rows = await db.proactiveOffer.findMany({ where, orderBy: page.orderBy, take: page.limit });
    return toConnection(rows, page, offerRow.fromRow);
  }

  const ofPerson = createListsBelow({
    name: 'Person.proactiveOffers',
    order: ORDERS.NEWEST,
    find: (personIds, { behind, orderBy, limit }) =>
      db.proactiveOffer.findMany({
        where: { AND: [visible, { personId: { in: [...personIds] } }, behind] },
        orderBy,
        take: limit,
      }),
    parentOf: ({ personId }) => personId,
    toNode: offerRow.fromRow,
  });

  return {
    find: (offeringId: OfferingId) => byId.load(offeringId),
    findChanged: (offeringId: OfferingId) => byId.clear(offeringId).load(offeringId),
    list,
    ofPerson,
  };
}

const ORDERS = {
  REPLY_BY: [{ column: 'replyBy', kind: 'moment', direction: 'asc' }, BY_ID],
  NEWEST: [{ column: 'sentAt', kind: 'moment', direction: 'desc' }, BY_ID],
} satisfies Record<OfferListing['order'], SortOrder>;

function toWhere({ statuses, kind, personId, measureId }: OfferListing['filter']): Prisma.ProactiveOfferWhereInput {
  return {
    ...(statuses && { status: { in: [...statuses] } }),
    ...(kind && { kind }),
    ...(personId && { personId }),
    ...(measureId && { measureId }),
  };
}
