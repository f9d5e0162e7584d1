import { id, instant, plainDate } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import { findKeptTooLong, findOutdatedDues, findPendingQueries } from '../../../services/applicants/src/application/due.ts';
import { findOutdatedComplaints } from '../../../services/applicants/src/complaint/due.ts';
import { findOutdatedInvitations, findSilentInvitations } from '../../../services/applicants/src/invitation/due.ts';
import { createReads, type Reads } from '../../../services/applicants/src/reads.ts';
import { startApplicants } from '../../../services/applicants/test/world.ts';
import { TODAY } from '../fill.ts';
import {
  ACTORS,
  cursorAt,
  each,
  DEPARTMENT,
  idsOf,
  momentOf,
  named,
  type Questions,
  REGION,
  type Room,
  rowAt,
} from '../questions.ts';

type World = Awaited<ReturnType<typeof startApplicants>>;

/** Persons and applications: `size` of each. */
export async function openApplicants(): Promise<Room> {
  const world = await startApplicants();
  world.moveTo(`${TODAY}T04:00:00Z`);
  return {
    url: world.deps.databaseUrl,
    findQuestions: async () => new Map([...named(await findReads(world)), ...named(othersOf(world))]),
    [Symbol.asyncDispose]: world[Symbol.asyncDispose],
  };
}

function othersOf({ deps: { db }, now }: World) {
  const farOff = { now: now(), today: plainDate('2126-01-01') };
  return {
    findPendingQueries: { all: () => findPendingQueries(db, { now: instant('2126-01-01T00:00:00Z'), skipped: [] }) },
    findOutdatedDues: { 'none is moved': () => findOutdatedDues(db, []) },
    findOutdatedInvitations: { 'none is moved': () => findOutdatedInvitations(db, []) },
    findOutdatedComplaints: { 'none is moved': () => findOutdatedComplaints(db, []) },
    findKeptTooLong: { 'all are due': () => findKeptTooLong(db, farOff.today, []) },
    findSilentInvitations: { 'none is due': () => findSilentInvitations(db, farOff, []) },
  };
}

async function findReads(world: World): Promise<Questions<Reads>> {
  const found = await findRows(world);
  const { specialist, unit, iin } = found;
  return {
    intake: { measures: { 'of a person': () => specialist().intake.measures(iin) } },
    departments: {
      find: { one: () => specialist().departments.find(DEPARTMENT) },
      list: { all: () => specialist().departments.list({}, {}) },
    },
    corporationUnits: {
      find: { one: () => specialist().corporationUnits.find(id(unit)) },
      list: { all: () => specialist().corporationUnits.list(null, {}) },
    },
    specialists: { find: { one: () => specialist().specialists.find(DEPARTMENT) } },
    persons: personsQuestions(found),
    applications: applicationsQuestions(found),
    invitations: invitationsQuestions(found),
    complaints: complaintsQuestions(found),
  };
}

type Found = Awaited<ReturnType<typeof findRows>>;

/** The rows used in the questions. */
async function findRows({ deps: { db }, now }: World) {
  const as = (actor: Actor) => createReads(db, actor, { now: now(), today: plainDate(TODAY) });
  const specialist = () => as(ACTORS.specialist);
  const page = (table: string, column = 'id') =>
    idsOf(db, `SELECT ${column} AS id FROM ${table} WHERE department_id = '${DEPARTMENT}' LIMIT 20`);
  const [persons, applications, invitations, complaints] = [
    await page('persons'),
    await page('applications'),
    await page('invitations'),
    await page('complaints'),
  ];
  const [unit = ''] = await idsOf(
    db,
    `SELECT unit_id AS id FROM applications WHERE region = '${REGION}' AND unit_id IS NOT NULL LIMIT 1`,
  );
  const corporation = { kind: 'STATE_CORPORATION', unitId: unit, name: '' } as const;
  const [iin = ''] = await idsOf(db, `SELECT iin AS id FROM persons WHERE id = '${persons[0]}'`);
  const late = await rowAt(db, `SELECT * FROM applications WHERE department_id = '${DEPARTMENT}' ORDER BY due_on, id`);
  const byTerm = { filter: {}, order: 'DUE_ON', page: {} } as const;
  const after = cursorAt(await specialist().applications.list(byTerm), [momentOf(late['due_on']), late['id']]);
  const farOn = await rowAt(db, `SELECT * FROM persons WHERE department_id = '${DEPARTMENT}' ORDER BY surname, id`);
  const behindMost = cursorAt(await specialist().persons.list({}, {}), [farOn['surname'], farOn['id']]);
  return {
    as,
    specialist,
    page,
    persons,
    applications,
    invitations,
    complaints,
    unit,
    corporation,
    iin,
    byTerm,
    after,
    behindMost,
  };
}

function personsQuestions({ as, specialist, persons, iin, behindMost }: Found): Questions<Reads>['persons'] {
  return {
    find: {
      'a page': () =>
        each(
          persons,
          (
            (own) => (one) =>
              own.find(id(one))
          )(specialist().persons),
        ),
    },
    findChanged: { one: () => specialist().persons.findChanged(id(persons[0] ?? '')) },
    list: {
      'by surname, at 90 %': () => specialist().persons.list({}, { after: behindMost }),
      'by surname': () => specialist().persons.list({}, {}),
      'of a region': () => as(ACTORS.region).persons.list({}, {}),
      'of the data bank': () => as(ACTORS.dataBank).persons.list({}, {}),
      'surname begins with': () => specialist().persons.list({ surnameStartsWith: 'aab' }, {}),
      'no surname begins with': () => specialist().persons.list({ surnameStartsWith: 'zzz' }, {}),
    },
    idByIin: { one: () => specialist().persons.idByIin(iin) },
  };
}

function applicationsQuestions({
  as,
  specialist,
  persons,
  applications,
  corporation,
  byTerm,
  after,
}: Found): Questions<Reads>['applications'] {
  return {
    find: {
      'a page': () =>
        each(
          applications,
          (
            (own) => (one) =>
              own.find(id(one))
          )(specialist().applications),
        ),
    },
    findChanged: { one: () => specialist().applications.findChanged(id(applications[0] ?? '')) },
    list: {
      'by term': () => specialist().applications.list(byTerm),
      'by term, at 90 %': () => specialist().applications.list({ ...byTerm, page: { after } }),
      'to decide': () => specialist().applications.list({ ...byTerm, filter: { statuses: ['ACCEPTED'] } }),
      'overdue ones': () => specialist().applications.list({ ...byTerm, filter: { isOverdue: true } }),
      'by receipt': () => specialist().applications.list({ ...byTerm, order: 'RECEIVED_AT' }),
      newest: () => specialist().applications.list({ ...byTerm, order: 'NEWEST' }),
      'of a region': () => as(ACTORS.region).applications.list(byTerm),
      'of a unit, newest': () => as(corporation).applications.list({ ...byTerm, order: 'NEWEST' }),
      'of a unit, at the unit': () =>
        as(corporation).applications.list({ ...byTerm, filter: { resultPlace: 'AT_STATE_CORPORATION' } }),
      'of a case': () => specialist().applications.list({ ...byTerm, filter: { caseNo: 'S-7' } }),
    },
    ofPerson: {
      'of 20 persons': () =>
        each(
          persons,
          (
            (own) => (one) =>
              own.ofPerson(one, {})
          )(specialist().applications),
        ),
    },
  };
}

function invitationsQuestions({ as, specialist, persons, invitations }: Found): Questions<Reads>['invitations'] {
  return {
    find: {
      'a page': () =>
        each(
          invitations,
          (
            (own) => (one) =>
              own.find(id(one))
          )(specialist().invitations),
        ),
    },
    findChanged: { one: () => specialist().invitations.findChanged(id(invitations[0] ?? '')) },
    list: {
      'by last day for a reply': () => specialist().invitations.list({ filter: {}, order: 'REPLY_BY', page: {} }),
      'that wait': () => specialist().invitations.list({ filter: { statuses: ['SENT'] }, order: 'REPLY_BY', page: {} }),
      'newest of a region': () => as(ACTORS.region).invitations.list({ filter: {}, order: 'NEWEST', page: {} }),
    },
    ofPerson: {
      'of 20 persons': () =>
        each(
          persons,
          (
            (own) => (one) =>
              own.ofPerson(one, {})
          )(specialist().invitations),
        ),
    },
  };
}

function complaintsQuestions({ as, specialist, persons, complaints }: Found): Questions<Reads>['complaints'] {
  return {
    find: {
      'a page': () =>
        each(
          complaints,
          (
            (own) => (one) =>
              own.find(id(one))
          )(specialist().complaints),
        ),
    },
    findChanged: { one: () => specialist().complaints.findChanged(id(complaints[0] ?? '')) },
    list: {
      'by term': () => specialist().complaints.list({}, {}),
      'without answer': () => specialist().complaints.list({ isAnswered: false }, {}),
      'overdue ones': () => specialist().complaints.list({ isOverdue: true }, {}),
      'of a region': () => as(ACTORS.region).complaints.list({ isAnswered: false }, {}),
    },
    ofPerson: {
      'of 20 persons': () =>
        each(
          persons,
          (
            (own) => (one) =>
              own.ofPerson(one, {})
          )(specialist().complaints),
        ),
    },
  };
}
