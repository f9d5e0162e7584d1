import DataLoader from 'dataloader';
import type { ApplicationId, Moment, PersonId } from '@aleumet/domain';
import { type Actor, type Connection, readPage, toConnection } from '@aleumet/server';
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
    return toConnection(rows.map(fromRow), page, (row) => row.id);
  }

  return {
    find: (applicationId: ApplicationId) => byId.load(applicationId),
    findChanged: (applicationId: ApplicationId) => byId.clear(applicationId).load(applicationId),
    list,
    ofPerson: (personId: PersonId, page: ApplicationListing['page']) => list({ filter: { personId }, order: 'NEWEST', page }),
  };
}
