import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { id, plainDate } from '@aleumet/domain';
import { itKeepsTheNewest } from '@aleumet/testkit/contracts/replica';
import { type FreshDatabase, freshDatabase } from '@aleumet/testkit/database';
import { createTestDatabase } from '../test/database.ts';
import { applyCalendar, type CalendarTable } from './calendar-replica.ts';
import { applyIdentity, findActsFor, type Identity } from './identity-replica.ts';

let database: FreshDatabase;
let client: ReturnType<typeof createTestDatabase>;
beforeAll(async () => {
  database = await freshDatabase('orders');
  client = createTestDatabase(database.url);
});
afterAll(async () => {
  await client[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

const db = () => client;
const [personId, departmentId] = ['0190a8a0-1000-7000-8000-000000000001', '0190a8a0-1000-7000-8000-000000000002'];

describe('every service', () => {
  const years = { firstYear: 2026, lastYear: 2027 };
  itKeepsTheNewest('working calendar', db, {
    table: 'working_calendar',
    apply: (tx, table: Omit<CalendarTable, 'version'>, version) => applyCalendar(tx, { ...table, version }),
    one: { ...years, daysOff: ['2026-03-09', '2026-03-23'], workingWeekends: [] },
    other: { ...years, lastYear: 2028, daysOff: ['2026-03-09'], workingWeekends: ['2026-03-14'] },
    rowOfOne: { id: 1, first_year: 2026, last_year: 2027, days_off: ['2026-03-09', '2026-03-23'], working_weekends: [] },
    rowOfOther: { id: 1, first_year: 2026, last_year: 2028, days_off: ['2026-03-09'], working_weekends: ['2026-03-14'] },
  });

  const guardian = { iinDigest: 'gg', kind: 'LEGAL', scope: 'ALL', validUntil: null } as const;
  const person = { personId: id<'PersonId'>(personId), departmentId: id<'DepartmentId'>(departmentId) };
  itKeepsTheNewest('identity of a person', db, {
    table: 'identities',
    apply: applyIdentity,
    one: {
      ...{ ...person, iinDigest: 'aa', region: '75', ageBand: 'FROM_30_TO_44', disabilityGroup: 'SECOND' },
      ...{ disabilityUntil: plainDate('2027-06-30'), language: 'KK', deliveredBy: null, representatives: [guardian] },
    },
    other: {
      ...{ ...person, iinDigest: 'bb', region: '71', ageBand: 'FROM_45_TO_59', disabilityGroup: 'FIRST' },
      ...{ disabilityUntil: null, language: 'RU', deliveredBy: 'MCDB', representatives: [] },
    },
    rowOfOne: {
      ...{ person_id: personId, department_id: departmentId, iin_digest: 'aa', region: '75', age_band: 'FROM_30_TO_44' },
      ...{ disability_group: 'SECOND', disability_until: '2027-06-30', language: 'KK', delivered_by: null },
      representatives: [guardian],
    },
    rowOfOther: {
      ...{ person_id: personId, department_id: departmentId, iin_digest: 'bb', region: '71', age_band: 'FROM_45_TO_59' },
      ...{ disability_group: 'FIRST', disability_until: null, language: 'RU', delivered_by: 'MCDB' },
      representatives: [],
    },
  });

  it('lets a representative act to the last day of the right, and not on the day after (A2-6a)', async () => {
    const until = { ...guardian, validUntil: plainDate('2026-02-10') };
    const attorney = {
      iinDigest: 'pp',
      kind: 'POWER_OF_ATTORNEY',
      scope: 'INTAKE',
      validUntil: plainDate('2026-02-10'),
    } as const;
    const identity: Identity = {
      ...{ ...person, iinDigest: 'aa', region: '75', ageBand: 'FROM_30_TO_44', disabilityGroup: 'SECOND' },
      ...{ disabilityUntil: null, language: 'KK', deliveredBy: null, representatives: [until, attorney] },
    };
    await client.$transaction((tx) => applyIdentity(tx, identity, 1_000_000));
    const actsFor = (digest: string, day: string) => findActsFor(client, digest, plainDate(day));
    expect(await actsFor('gg', '2026-02-10')).toEqual([{ personId, as: 'ALL' }]);
    expect(await actsFor('pp', '2026-02-10')).toEqual([{ personId, as: 'INTAKE' }]);
    expect(await actsFor('gg', '2026-02-11')).toEqual([]);
    expect(await actsFor('pp', '2026-02-11')).toEqual([]);
    expect(await actsFor('aa', '2026-02-11')).toEqual([{ personId, as: 'SELF' }]);
    expect(await actsFor('xx', '2026-02-10')).toEqual([]);
  });
});
