import DataLoader from 'dataloader';
import type { ApplicationId, Moment } from '@aleumet/domain';
import { type Actor, type Connection, createListsBelow, readPage, toConnection } from '@aleumet/server';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { windowOf } from '../paging.ts';
import { visibleApplications } from '../visibility.ts';
import type { KnownApplication } from './application.ts';
import { type ApplicationListing, toOrderBy, toWhere } from './listing.ts';
import { fromRow } from './row.ts';

/** Reads of applications within what the actor may see, batched for each request. */
export function createApplicationReads(db: PrismaClient, actor: Actor, { today }: Moment) {
  const visible = visibleApplications(actor);
  const byId = new DataLoader(async (ids: readonly ApplicationId[]) => {
    const where = { AND: [visible, { id: { in: [...ids] } }] };
    const rows = await db.application.findMany({ where, include: { queries: true } });
    const found = new Map<string, KnownApplication>(rows.map((row) => [row.id, fromRow(row)]));
    return ids.map((one) => found.get(one) ?? null);
  });

  async function list({ filter, order, page: args }: ApplicationListing): Promise<Connection<KnownApplication>> {
    const page = readPage(args);
    const where = { AND: [visible, toWhere(filter, today)] };
    const rows = await db.application.findMany({
      where,
      orderBy: toOrderBy(order),
      include: { queries: true },
      ...windowOf(page),
    });
    return toConnection(rows.map(fromRow), page, ({ id }) => id);
  }

  const ofPerson = createListsBelow<KnownApplication>({
    find: async (personIds, take) => {
      const where = { AND: [visible, { personId: { in: [...personIds] } }] };
      const rows = await db.application.findMany({ where, orderBy: toOrderBy('NEWEST'), include: { queries: true }, take });
      return rows.map(fromRow);
    },
    parentOf: ({ personId }) => personId,
    keyOf: ({ id }) => id,
    behind: (personId, page) => list({ filter: { personId }, order: 'NEWEST', page }),
  });

  return {
    find: (applicationId: ApplicationId) => byId.load(applicationId),
    findChanged: (applicationId: ApplicationId) => byId.clear(applicationId).load(applicationId),
    list,
    ofPerson,
  };
}
