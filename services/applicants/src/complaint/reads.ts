import type { Moment, PlainDate } from '@aleumet/domain';
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
import type { Complaint as ComplaintRow, Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { toDate } from '../plain-dates.ts';
import { visibleComplaints } from '../people/visibility.ts';
import type { ComplaintId, KnownComplaint } from './complaint.ts';
import { complaintRow } from './row.ts';

/** A complaint as returned by reads: the state, and the number assigned at registration. */
export type ComplaintRecord = KnownComplaint & { incomingNo: string };

type Maybe<Value> = Value | null | undefined;
export type ComplaintFilter = {
  isAnswered?: Maybe<boolean>;
  isOverdue?: Maybe<boolean>;
  body?: Maybe<string>;
  personId?: Maybe<string>;
};

/** Reads of complaints that the actor may see, batched for each request. */
export function createComplaintReads(db: PrismaClient, actor: Actor, { today }: Moment) {
  const visible = visibleComplaints(actor);
  const byId = createRowLoader({
    find: (ids: readonly ComplaintId[]) => db.complaint.findMany({ where: { AND: [visible, { id: { in: [...ids] } }] } }),
    keyOf: ({ id }) => id,
    toNode: toRecord,
  });

  async function list(filter: ComplaintFilter, args: PageArguments): Promise<Connection<ComplaintRecord>> {
    const page = readPage(args, { name: 'Query.complaints', order: BY_TERM, filter });
    const where = { AND: [visible, toWhere(filter, today), page.behind] };
    const rows = await db.complaint.findMany({ where, orderBy: page.orderBy, take: page.limit });
    return toConnection(rows, page, toRecord);
  }

  const ofPerson = createListsBelow({
    name: 'Person.complaints',
    order: BY_TERM,
    find: (personIds, { behind, orderBy, limit }) =>
      db.complaint.findMany({ where: { AND: [visible, { personId: { in: [...personIds] } }, behind] }, orderBy, take: limit }),
    parentOf: ({ personId }) => personId,
    toNode: toRecord,
  });

  return {
    find: (complaintId: ComplaintId) => byId.load(complaintId),
    findChanged: (complaintId: ComplaintId) => byId.clear(complaintId).load(complaintId),
    list,
    ofPerson,
  };
}

const BY_TERM: SortOrder = [{ column: 'dueOn', kind: 'moment', direction: 'asc' }, BY_ID];

function toRecord(row: ComplaintRow): ComplaintRecord {
  return { ...complaintRow.fromRow(row), incomingNo: String(row.incomingNo) };
}

function toWhere({ isAnswered, isOverdue, body, personId }: ComplaintFilter, today: PlainDate): Prisma.ComplaintWhereInput {
  const late: Prisma.ComplaintWhereInput = { status: 'REGISTERED', dueOn: { lt: toDate(today) } };
  return {
    ...(isAnswered != null && { status: isAnswered ? 'ANSWERED' : 'REGISTERED' }),
    ...(body && { body }),
    ...(personId && { personId }),
    AND: [isOverdue == null ? {} : isOverdue ? late : { NOT: late }],
  };
}
