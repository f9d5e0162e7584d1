import DataLoader from 'dataloader';
import { instant } from '@aleumet/domain';
import {
  type Actor,
  type Connection,
  createListsBelow,
  cursorKey,
  type PageArguments,
  readCursorKey,
  readPage,
  toConnection,
} from '@aleumet/server';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { SmsRecord } from './record.ts';
import { toRecord } from './row.ts';
import { visibleTo } from './visibility.ts';

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
  const byId = new DataLoader(async (ids: readonly string[]) =>
    inOrder(ids, await find({ id: { in: [...ids] } }), ({ id }) => id),
  );
  const byAnswered = new DataLoader(async (ids: readonly string[]) =>
    inOrder(ids, await find({ smsId: { in: [...ids] } }), ({ answersSmsId }) => answersSmsId),
  );

  async function find(where: Prisma.SmsRecordWhereInput): Promise<SmsRecord[]> {
    return (await db.smsRecord.findMany({ where: { AND: [visible, where] } })).map(toRecord);
  }

  async function page(asked: PageArguments, list: List): Promise<Connection<SmsRecord>> {
    const { limit, after } = readPage(asked);
    const where = { AND: [visible, list.where, after === undefined ? {} : list.after(...readCursorKey(after))] };
    const rows = (await db.smsRecord.findMany({ where, orderBy: list.orderBy, take: limit })).map(toRecord);
    return toConnection(rows, { limit, after }, (row) => cursorKey(row.id, list.keyOf(row)));
  }

  const newest = byTime({}, 'NEWEST');
  const ofPerson = createListsBelow({
    find: async (personIds, take) => {
      const where = { AND: [visible, { personId: { in: [...personIds] } }] };
      return (await db.smsRecord.findMany({ where, orderBy: newest.orderBy, take })).map(toRecord);
    },
    parentOf: ({ personId }) => personId ?? '',
    keyOf: (row) => cursorKey(row.id, newest.keyOf(row)),
    behind: (personId, asked) => page(asked, byTime({ personId }, 'NEWEST')),
  });

  return {
    find: (id: string) => byId.load(id),
    /** After a change in the same request. */
    findAgain: (id: string) => byId.clear(id).load(id),
    /** The reply that answers an SMS. */
    replyTo: (smsId: string) => byAnswered.load(smsId),
    ofPerson,
    list: (asked: PageArguments, filter: JournalFilter, order: JournalOrder) => page(asked, byTime(filter, order)),
    /** What E-Sobes has given, in the order of the form (A2-20). */
    printed: (asked: PageArguments, filter: FormFilter) => page(asked, asPrinted(filter)),
  };
}

function inOrder(
  ids: readonly string[],
  found: readonly SmsRecord[],
  keyOf: (record: SmsRecord) => string | null,
): (SmsRecord | null)[] {
  const records = new Map(found.map((record) => [keyOf(record), record]));
  return ids.map((id) => records.get(id) ?? null);
}

type List = {
  where: Prisma.SmsRecordWhereInput;
  orderBy: Prisma.SmsRecordOrderByWithRelationInput[];
  after: (id: string, key: string) => Prisma.SmsRecordWhereInput;
  keyOf: (record: SmsRecord) => string;
};

function byTime({ enteredFrom, enteredTo, ...filter }: JournalFilter, order: JournalOrder): List {
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value != null));
  const [direction, beyond] = order === 'NEWEST' ? (['desc', 'lt'] as const) : (['asc', 'gt'] as const);
  return {
    where: { ...given, enteredOn: between(enteredFrom, enteredTo) },
    orderBy: [{ enteredAt: direction }, { id: direction }],
    after: (id, key) => {
      const enteredAt = instant(key, 'after');
      return { OR: [{ enteredAt: { [beyond]: enteredAt } }, { enteredAt, id: { [beyond]: id } }] };
    },
    keyOf: ({ enteredAt }) => enteredAt,
  };
}

function asPrinted({ enteredFrom, enteredTo, ...journal }: FormFilter): List {
  return {
    where: { ...journal, sender: 'E_SOBES', enteredOn: between(enteredFrom, enteredTo) },
    orderBy: [{ seqNo: 'asc' }],
    after: (_id, key) => ({ seqNo: { gt: Number(key) } }),
    keyOf: ({ seqNo }) => String(seqNo),
  };
}

function between(from: Given<string>, to: Given<string>) {
  return { ...(from != null && { gte: new Date(from) }), ...(to != null && { lte: new Date(to) }) };
}
