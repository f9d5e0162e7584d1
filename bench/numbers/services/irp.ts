import { plainDate } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import { findPersonsWithEndedMeasures } from '../../../services/irp/src/programme/reads.ts';
import { createReads, type Reads } from '../../../services/irp/src/reads.ts';
import { startIrp, type World } from '../../../services/irp/test/world.ts';
import { TODAY } from '../fill.ts';
import { ACTORS, cursorAt, each, DEPARTMENT, idsOf, momentOf, named, type Questions, type Room, rowAt } from '../questions.ts';

const BUSY = `SELECT * FROM irps WHERE department_id = '${DEPARTMENT}'`;

/** Programmes: `size` of them, and twice as many measures. */
export async function openIrp(): Promise<Room> {
  const world = await startIrp();
  world.moveTo(`${TODAY}T04:00:00Z`);
  const { db, databaseUrl } = world.deps;
  const others = {
    sweep: { 'nothing is due': world.sweep },
    findPersonsWithEndedMeasures: { 'all are due': () => findPersonsWithEndedMeasures(db, plainDate('2126-01-01'), []) },
  };
  return {
    url: databaseUrl,
    findQuestions: async () => new Map([...named(await findReads(world)), ...named(others)]),
    [Symbol.asyncDispose]: world[Symbol.asyncDispose],
  };
}

async function findReads({ deps: { db } }: World): Promise<Questions<Reads>> {
  const as = (actor: Actor) => createReads(db, actor);
  const specialist = () => as(ACTORS.specialist).programmes;
  const page = await idsOf(db, `${BUSY} LIMIT 20`);
  const persons = await idsOf(db, `SELECT person_id AS id FROM (${BUSY} LIMIT 20) AS i`);
  const measures = await idsOf(db, `SELECT id FROM measures WHERE irp_id = ANY('{${page.join(',')}}'::uuid[])`);
  const late = await rowAt(db, `${BUSY} ORDER BY formed_on, id`);
  const after = cursorAt(await specialist().list({}, {}, 'OLDEST'), [momentOf(late['formed_on']), late['id']]);
  return {
    programmes: {
      find: { 'a page': () => each(page, specialist().find) },
      findAgain: { one: async () => specialist().find(page[0] ?? '') },
      findMeasure: { 'a page': () => each(measures, specialist().findMeasure) },
      measuresOf: {
        one: async () => {
          const programme = await specialist().find(page[0] ?? '');
          return programme && specialist().measuresOf(programme);
        },
      },
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
        'of a region': () => as(ACTORS.region).programmes.list({}, {}, 'NEWEST'),
        'of a month': () => specialist().list({}, { formedFrom: '2025-01-01', formedTo: '2025-01-31' }, 'OLDEST'),
        'of a kind': () => specialist().list({}, { kind: 'WHEELCHAIR' }, 'NEWEST'),
        'of the data bank': () => as(ACTORS.dataBank).programmes.list({}, {}, 'NEWEST'),
      },
    },
    calendar: {
      get: {
        '': () =>
          as(ACTORS.specialist)
            .calendar.get(2026)
            .catch(() => null),
      },
    },
  };
}
