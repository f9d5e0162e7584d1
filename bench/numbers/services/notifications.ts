import { instant } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import { findDue } from '../../../services/notifications/src/journal/due.ts';
import { createJournalReads, type JournalReads } from '../../../services/notifications/src/journal/reads.ts';
import { startNotifications } from '../../../services/notifications/test/world.ts';
import { TODAY } from '../fill.ts';
import {
  ACTORS,
  cursorAt,
  each,
  DEPARTMENT,
  idsOf,
  KIND,
  momentOf,
  named,
  type Questions,
  type Room,
  rowAt,
} from '../questions.ts';

const BUSY = `SELECT * FROM sms_records WHERE department_id = '${DEPARTMENT}'`;
const MONTH = { enteredFrom: '2025-01-01', enteredTo: '2025-01-31' };

type World = Awaited<ReturnType<typeof startNotifications>>;

/** The journal of SMS: `size` rows. */
export async function openNotifications(): Promise<Room> {
  const world = await startNotifications();
  world.moveTo(`${TODAY}T04:00:00Z`);
  const { db, databaseUrl } = world.deps;
  const others = {
    sweep: { 'nothing is due': world.sweep },
    findDue: { 'in a hundred years': () => findDue(db, { now: instant('2126-01-01T00:00:00.000Z'), skipped: [], limit: 200 }) },
  };
  return {
    url: databaseUrl,
    findQuestions: async () => new Map([...named(await findReads(world)), ...named(others)]),
    [Symbol.asyncDispose]: world[Symbol.asyncDispose],
  };
}

async function findReads({ deps: { db } }: World): Promise<Questions<JournalReads>> {
  const as = (actor: Actor) => createJournalReads(db, actor);
  const specialist = () => as(ACTORS.specialist);
  const page = await idsOf(db, `${BUSY} LIMIT 20`);
  const persons = await idsOf(db, `SELECT DISTINCT person_id AS id FROM (${BUSY} LIMIT 20) AS r`);
  const late = await rowAt(db, `${BUSY} ORDER BY entered_at, id`);
  const after = cursorAt(await specialist().list({}, {}, 'OLDEST'), [momentOf(late['entered_at']), late['id']]);
  const form = { departmentId: DEPARTMENT, kind: KIND };
  return {
    find: { 'a page': () => each(page, specialist().find) },
    findAgain: { one: () => specialist().findAgain(page[0] ?? '') },
    replyTo: { 'a page': () => each(page, specialist().replyTo) },
    ofPerson: {
      'of 20 persons': () =>
        each(
          persons,
          (
            (ofPerson) => (one) =>
              ofPerson(one, {})
          )(specialist().ofPerson),
        ),
    },
    list: {
      newest: () => specialist().list({}, {}, 'NEWEST'),
      oldest: () => specialist().list({}, {}, 'OLDEST'),
      'at 90 %': () => specialist().list({ after }, {}, 'OLDEST'),
      'of a region': () => as(ACTORS.region).list({}, {}, 'NEWEST'),
      'of a month long ago': () => specialist().list({}, MONTH, 'NEWEST'),
      'of one reason': () => specialist().list({}, { code: 'SAN-SMS-03' }, 'OLDEST'),
      'of a case': () => specialist().list({}, { caseNo: 'S-7' }, 'OLDEST'),
      'received ones': () => specialist().list({}, { direction: 'INCOMING' }, 'NEWEST'),
      'of who delivered it': () => as(ACTORS.smsGateway).list({}, {}, 'NEWEST'),
    },
    printed: {
      'all of it': () => specialist().printed({}, form),
      'of a month long ago': () => specialist().printed({}, { ...form, ...MONTH }),
    },
  };
}
