import type { InvitationId } from '@aleumet/domain';
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
import { visibleInvitations } from '../people/visibility.ts';
import type { KnownInvitation, InvitationStatus } from './invitation.ts';
import { invitationRow } from './row.ts';

type Maybe<Value> = Value | null | undefined;
export type InvitationListing = {
  filter: {
    statuses?: Maybe<readonly InvitationStatus[]>;
    kind?: Maybe<string>;
    personId?: Maybe<string>;
    measureId?: Maybe<string>;
  };
  order: 'REPLY_BY' | 'NEWEST';
  page: PageArguments;
};

/** Reads of invitations that the actor may see, batched for each request. */
export function createInvitationReads(db: PrismaClient, actor: Actor) {
  const visible = visibleInvitations(actor);
  const byId = createRowLoader({
    find: (ids: readonly InvitationId[]) => db.invitation.findMany({ where: { AND: [visible, { id: { in: [...ids] } }] } }),
    keyOf: ({ id }) => id,
    toNode: invitationRow.fromRow,
  });

  async function list({ filter, order, page: args }: InvitationListing): Promise<Connection<KnownInvitation>> {
    const page = readPage(args, { name: 'Query.invitations', order: ORDERS[order], filter });
    const where = { AND: [visible, toWhere(filter), page.behind] };
    const rows = await db.invitation.findMany({ where, orderBy: page.orderBy, take: page.limit });
    return toConnection(rows, page, invitationRow.fromRow);
  }

  const ofPerson = createListsBelow({
    name: 'Person.invitations',
    order: ORDERS.NEWEST,
    find: (personIds, { behind, orderBy, limit }) =>
      db.invitation.findMany({
        where: { AND: [visible, { personId: { in: [...personIds] } }, behind] },
        orderBy,
        take: limit,
      }),
    parentOf: ({ personId }) => personId,
    toNode: invitationRow.fromRow,
  });

  return {
    find: (invitationId: InvitationId) => byId.load(invitationId),
    findChanged: (invitationId: InvitationId) => byId.clear(invitationId).load(invitationId),
    list,
    ofPerson,
  };
}

const ORDERS = {
  REPLY_BY: [{ column: 'replyBy', kind: 'moment', direction: 'asc' }, BY_ID],
  NEWEST: [{ column: 'sentAt', kind: 'moment', direction: 'desc' }, BY_ID],
} satisfies Record<InvitationListing['order'], SortOrder>;

function toWhere({ statuses, kind, personId, measureId }: InvitationListing['filter']): Prisma.InvitationWhereInput {
  return {
    ...(statuses && { status: { in: [...statuses] } }),
    ...(kind && { kind }),
    ...(personId && { personId }),
    ...(measureId && { measureId }),
  };
}
