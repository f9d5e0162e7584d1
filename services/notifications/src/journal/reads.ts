import { addDays, plainDate } from '@aleumet/domain';
import {
  type Actor,
  type Connection,
  createListsBelow,
  createRowLoader,
  type PageArguments,
  readPage,
  type SortOrder,
  toConnection,
} from '@aleumet/server';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { journalRow, type SmsRecord } from './row.ts';
import { visibleTo } from '../people/visibility.ts';

export type JournalOrder = 'NEWEST' | 'OLDEST';
type Given<Value> = Value | null | undefined;
export type JournalFilter = {
  personId?: Given<string>;
  departmentId?: Given<string>;
  kind?: Given<string>;
  code?: Given<string>;
  caseNo?: Given<string>;
  direction?: Given<string>;
  /** Days in Almaty, both included. */
  enteredFrom?: Given<string>;
  enteredTo?: Given<string>;
};
export type FormFilter = { departmentId: string; kind: string; enteredFrom?: Given<string>; enteredTo?: Given<string> };
export type JournalReads = ReturnType<typeof createJournalReads>;

/** The journal as the actor may see it. */
export function createJournalReads(db: PrismaClient, actor: Actor) {
  const visible = visibleTo(actor);
  const find = (where: Prisma.SmsRecordWhereInput) => db.smsRecord.findMany({ where: { AND: [visible, where] } });
  const byId = createRowLoader({
    find: (ids) => find({ id: { in: [...ids] } }),
    keyOf: ({ id }) => id,
    toNode: journalRow.fromRow,
  });
  const byAnswered = createRowLoader({
    find: (ids) => find({ smsId: { in: [...ids] } }),
    keyOf: ({ smsId }) => smsId,
    toNode: journalRow.fromRow,
  });

  async function list(given: PageArguments, { where, ...asked }: List): Promise<Connection<SmsRecord>> {
    const page = readPage(given, asked);
    const conditions = { AND: [visible, where, page.behind] };
    const rows = await db.smsRecord.findMany({ where: conditions, orderBy: page.orderBy, take: page.limit });
    return toConnection(rows, page, journalRow.fromRow);
  }

  const ofPerson = createListsBelow({
    name: 'Person.sms',
    order: ORDERS.NEWEST,
    find: (personIds, { behind, orderBy, limit }) =>
      db.smsRecord.findMany({ where: { AND: [visible, { personId: { in: [...personIds] } }, behind] }, orderBy, take: limit }),
    parentOf: ({ personId }) => personId ?? '',
    toNode: journalRow.fromRow,
  });

  return {
    find: (id: string) => byId.load(id),
    /** Reads again after a change in the same request. */
    findAgain: (id: string) => byId.clear(id).load(id),
    /** The reply that answers an SMS. */
    replyTo: (smsId: string) => byAnswered.load(smsId),
    ofPerson,
    list: (asked: PageArguments, filter: JournalFilter, order: JournalOrder) => list(asked, byTime(filter, order)),
    /** SMS sent by E-Sobes, in the order of the form. */
    printed: (asked: PageArguments, filter: FormFilter) => list(asked, asPrinted(filter)),
  };
}

const ORDERS = {
  NEWEST: [
    { column: 'enteredAt', kind: 'moment', direction: 'desc' },
    { column: 'id', kind: 'uuid', direction: 'desc' },
  ],
  OLDEST: [
    { column: 'enteredAt', kind: 'moment', direction: 'asc' },
    { column: 'id', kind: 'uuid', direction: 'asc' },
  ],
} satisfies Record<JournalOrder, SortOrder>;
/**
 * Numbers are assigned in chronological order. With the day as first column, the rows of a month long ago are found without reading
 * those before.
 */
const BY_NUMBER: SortOrder = [
  { column: 'enteredOn', kind: 'moment', direction: 'asc' },
  { column: 'seqNo', kind: 'int', direction: 'asc' },
];

type List = { name: string; order: SortOrder; filter: object; where: Prisma.SmsRecordWhereInput };

function byTime(filter: JournalFilter, order: JournalOrder): List {
  const { enteredFrom, enteredTo, ...plain } = filter;
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value != null));
  // The list is sorted by time: with a bound on the time, an index scan can begin with the requested days.
  const near = {
    ...(enteredFrom != null && { gte: dayBeside(enteredFrom, -1) }),
    ...(enteredTo != null && { lt: dayBeside(enteredTo, 2) }),
  };
  const where = { ...given, enteredOn: between(enteredFrom, enteredTo), enteredAt: near };
  return { name: 'Query.smsJournal', order: ORDERS[order], filter, where };
}

function asPrinted(filter: FormFilter): List {
  const { enteredFrom, enteredTo, ...journal } = filter;
  const where = { ...journal, sender: 'E_SOBES', enteredOn: between(enteredFrom, enteredTo) }; // A2-20
  return { name: 'PrintedSmsJournal.rows', order: BY_NUMBER, filter, where };
}

/** Midnight in UTC a day before or after, which is never within the day in Almaty. */
function dayBeside(day: string, days: number): Date {
  return new Date(addDays(plainDate(day), days));
}

function between(from: Given<string>, to: Given<string>) {
  return { ...(from != null && { gte: new Date(from) }), ...(to != null && { lte: new Date(to) }) };
}
