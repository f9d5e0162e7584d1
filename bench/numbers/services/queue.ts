import { id, instant, plainDate } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import { findFunds } from '../../../services/queue/src/entry/funds.ts';
import { findToBlock, findToClose, findToRemind } from '../../../services/queue/src/entry/due.ts';
import { createReads, type Reads } from '../../../services/queue/src/reads.ts';
import { startQueue, type World } from '../../../services/queue/test/world.ts';
import { TODAY } from '../fill.ts';
import {
  ACTORS,
  cursorAt,
  DEPARTMENT,
  idsOf,
  KIND,
  momentOf,
  named,
  type Questions,
  REGION,
  type Room,
  rowAt,
} from '../questions.ts';

const BUSY = `SELECT * FROM entries WHERE department_id = '${DEPARTMENT}' AND kind = '${KIND}'`;
const IN_TURN = 'ORDER BY received_at, seq, id';
const WORK = `${BUSY} AND (status IN ('ACTIVATION_REQUESTED', 'WAITING_FOR_FUNDS', 'NEEDS_DECISION') OR next_on <= '${TODAY}') ORDER BY due_on, received_at, seq, id`;
const today = plainDate(TODAY);
const NEXT_CENTURY = plainDate('2126-01-01');

/** The queue: `size` entries. */
export async function openQueue(): Promise<Room> {
  const world = await startQueue();
  world.moveTo(`${TODAY}T04:00:00Z`);
  return {
    url: world.deps.databaseUrl,
    findQuestions: async () => new Map([...named(await findReads(world)), ...named(await findOthers(world))]),
    [Symbol.asyncDispose]: world[Symbol.asyncDispose],
  };
}

async function findReads(world: World): Promise<Questions<Reads>> {
  const found = await findRows(world);
  const { as, specialist, persons } = found;
  return {
    entriesOfPerson: {
      'of 20 persons': () => {
        const { entriesOfPerson } = specialist();
        return Promise.all(persons.map((person) => entriesOfPerson(person, {})));
      },
    },
    plan: {
      'of a department': () => specialist().plan({ departmentId: DEPARTMENT, region: REGION }, { kind: KIND, year: 2026 }),
    },
    plans: { 'of a region': () => as(ACTORS.region).plans({ year: 2026 }, {}) },
    regionOf: { 'a department': () => specialist().regionOf(DEPARTMENT) },
    entries: entriesQuestions(found),
    journal: journalQuestions(found),
    workList: workListQuestions(found),
  };
}

type Found = Awaited<ReturnType<typeof findRows>>;

/** The rows used in the questions. */
async function findRows({ deps: { db }, now }: World) {
  const as = (actor: Actor) => createReads({ db, actor, moment: { now: now(), today } });
  const specialist = () => as(ACTORS.specialist);
  const lastOf = (status: string) => idsOf(db, `${BUSY} AND status = '${status}' ORDER BY received_at DESC, seq DESC LIMIT 20`);
  const [last, waiting] = [await lastOf('QUEUED'), await lastOf('WAITING_FOR_FUNDS')];
  const persons = await idsOf(db, `SELECT person_id AS id FROM (${BUSY} LIMIT 20) AS first`);
  const inTurn = { kind: KIND, orderBy: 'PLACE' } as const;
  const [late, lateWork] = [await rowAt(db, `${BUSY} ${IN_TURN}`), await rowAt(db, WORK)];
  const afterTurn = cursorAt(await specialist().journal({ kind: KIND }, inTurn), [
    momentOf(late['received_at']),
    String(late['seq']),
    late['id'],
  ]);
  const workCursor = [
    lateWork['due_on'] && momentOf(lateWork['due_on']),
    momentOf(lateWork['received_at']),
    String(lateWork['seq']),
    lateWork['id'],
  ];
  const afterWork = cursorAt(await specialist().workList({ kind: KIND }, {}), workCursor);
  return { as, specialist, last, waiting, persons, inTurn, afterTurn, afterWork };
}

function entriesQuestions({ specialist, last, waiting }: Found): Questions<Reads>['entries'] {
  return {
    byId: { 'a page': () => specialist().entries.byId.loadMany(last) },
    ofApplication: { 'a page': () => specialist().entries.ofApplication.loadMany(last) },
    ofMeasure: { 'a page': () => specialist().entries.ofMeasure.loadMany(last) },
    place: {
      'the last': () => specialist().entries.place.loadMany(last.slice(0, 1)),
      'the last 20': () => specialist().entries.place.loadMany(last),
    },
    transfers: { 'a page': () => specialist().entries.transfers.loadMany(waiting) },
    isFunded: { 'a page': () => specialist().entries.isFunded.loadMany(waiting) },
  };
}

function journalQuestions({ as, specialist, inTurn, afterTurn }: Found): Questions<Reads>['journal'] {
  return {
    'page 1': () => specialist().journal({ kind: KIND }, inTurn),
    'newest first': () => specialist().journal({ kind: KIND }, { orderBy: 'NEWEST' }),
    'at 90 %': () => specialist().journal({ kind: KIND }, { ...inTurn, after: afterTurn }),
    'of one status': () => specialist().journal({ kind: KIND, statuses: ['NEEDS_DECISION'] }, inTurn),
    'of a region': () => as(ACTORS.region).journal({ kind: KIND }, inTurn),
    'of a department of the region': () => as(ACTORS.region).journal({ kind: KIND, departmentId: DEPARTMENT }, inTurn),
  };
}

function workListQuestions({ as, specialist, afterWork }: Found): Questions<Reads>['workList'] {
  return {
    'page 1': () => specialist().workList({ kind: KIND }, {}),
    'of all kinds': () => specialist().workList({}, {}),
    'at 90 %': () => specialist().workList({ kind: KIND }, { after: afterWork }),
    'of one task': () => specialist().workList({ tasks: ['DECIDE'] }, {}),
    'of renewed rights': () => specialist().workList({ tasks: ['RELEASE'] }, {}),
    'of a region': () => as(ACTORS.region).workList({}, {}),
  };
}

/** Jobs when nothing is due and when everything is, and the counts of a specialist's transfer. */
async function findOthers({ deps, sweep }: World) {
  const { db } = deps;
  const late = await rowAt(db, `${BUSY} ${IN_TURN}`);
  const registration = {
    departmentId: DEPARTMENT,
    region: REGION,
    kind: KIND,
    measureId: id<'MeasureId'>(String(late['measure_id'])),
  } as const;
  const ofLate = { ...registration, receivedAt: instant(momentOf(late['received_at'])), seq: Number(late['seq']) };
  const ofFirst = { ...ofLate, receivedAt: instant('2000-01-01T00:00:00.000Z') };
  const question = { today, isRelease: true };
  return {
    sweep: { 'nothing is due': sweep },
    findToClose: { 'all are due': () => findToClose(db, NEXT_CENTURY, []) },
    findToRemind: { 'all are due': () => findToRemind(db, plainDate('2026-06-01'), []) },
    findToBlock: { 'all are due': () => findToBlock(db, NEXT_CENTURY, []) },
    findFunds: {
      'somebody is earlier': () => findFunds(db, { registration: ofLate, ...question }),
      'nobody is earlier': () => findFunds(db, { registration: ofFirst, ...question }),
    },
  };
}
