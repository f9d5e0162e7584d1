import type { ApplicationId, Moment } from '@aleumet/domain';
import {
  type Actor,
  type Connection,
  createListsBelow,
  createRowLoader,
  findInParts,
  readPage,
  toConnection,
} from '@aleumet/server';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { visibleApplications } from '../people/visibility.ts';
import type { KnownApplication } from './application.ts';
import { type ApplicationListing, ORDERS, toWhere } from './listing.ts';
import { applicationRow } from './row.ts';

/** Reads of applications that the actor may see, batched for each request. */
export function createApplicationReads(db: PrismaClient, actor: Actor, { today }: Moment) {
  const visible = visibleApplications(actor);
  const byId = createRowLoader({
    find: (ids: readonly ApplicationId[]) =>
      db.application.findMany({ where: { AND: [visible, { id: { in: [...ids] } }] }, include: { queries: true } }),
    keyOf: ({ id }) => id,
    toNode: applicationRow.fromRow,
  });

  async function list({ filter, order, page: args }: ApplicationListing): Promise<Connection<KnownApplication>> {
    const page = readPage(args, { name: 'Query.applications', order: ORDERS[order], filter });
    const rows = await findInParts(page, ({ where, ...part }) =>
      db.application.findMany({ where: { AND: [visible, toWhere(filter, today), where] }, include: { queries: true }, ...part }),
    );
    return toConnection(rows, page, applicationRow.fromRow);
  }

  const ofPerson = createListsBelow({
    name: 'Person.applications',
    order: ORDERS.NEWEST,
    find: (personIds, { behind, orderBy, limit }) => {
      const where = { AND: [visible, { personId: { in: [...personIds] } }, behind] };
      return db.application.findMany({ where, orderBy, include: { queries: true }, take: limit });
    },
    parentOf: ({ personId }) => personId,
    toNode: applicationRow.fromRow,
  });

  return {
    find: (applicationId: ApplicationId) => byId.load(applicationId),
    findChanged: (applicationId: ApplicationId) => byId.clear(applicationId).load(applicationId),
    list,
    ofPerson,
  };
}
