import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDays, operator } from './fixtures.ts';
import { startIrp, type World } from './world.ts';

let world: World;
const LOAD = /* GraphQL */ `
  mutation ($input: LoadWorkingCalendarInput!) {
    loadWorkingCalendar(input: $input) {
      version
      firstYear
      lastYear
      loadedAt
    }
  }
`;
const load = (days: unknown) => world.ask(operator, LOAD, { input: { days } });
const add = (day: string, count: number) => world.ask(undefined, `{ addWorkingDays(day: "${day}", count: ${count}) }`);

beforeAll(async () => {
  world = await startIrp();
});
afterAll(() => world[Symbol.asyncDispose]());

describe('before a calendar is loaded', () => {
  it('no working day is counted, and none is guessed', async () => {
    expect((await add('2026-02-02', 5)).codes).toEqual(['CALENDAR_NOT_LOADED']);
    expect((await world.ask(undefined, '{ workingCalendar(year: 2026) { version } }')).codes).toEqual(['CALENDAR_NOT_LOADED']);
  });
});

describe('when the table of Kazakhstan is loaded', () => {
  it('2021 to 2027 are covered and told whole', async () => {
    const loaded = { version: 1, firstYear: 2021, lastYear: 2027, loadedAt: '2026-02-02T04:00:00.000Z' };
    expect(await load(calendarDays())).toEqual({ data: { loadWorkingCalendar: loaded }, codes: [] });
    const [told, ...more] = await world.told();
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      type: 'WorkingCalendarChanged',
      sequence: 1,
      event: { version: 1, firstYear: 2021, lastYear: 2027 },
    });
  });

  it('the same table in any order is no new version', async () => {
    await load(calendarDays().toReversed());
    expect(await world.told()).toHaveLength(1);
  });

  it('everybody can read a year of it', async () => {
    const { data } = await world.ask(undefined, '{ workingCalendar(year: 2026) { version days { date kind name note } } }');
    expect(data).toMatchObject({ workingCalendar: { version: 1 } });
    const days = JSON.stringify(data);
    expect(days).toContain('{"date":"2026-05-27","kind":"HOLIDAY","name":"Kurban Ait","note":"estimated"}');
    expect(days).not.toContain('2025-');
  });

  it.each([
    ['2021-06-07', 5, '2021-06-14'], // answer to an order (A2-28b)
    ['2021-06-14', -3, '2021-06-09'], // last day to cancel (A2-31a)
    ['2021-06-11', 3, '2021-06-16'], // silence on a request (A2-17a)
    ['2026-03-20', 1, '2026-03-26'], // over Nauryz and its substitute days
    ['2021-07-02', 1, '2021-07-03'], // a Saturday worked in exchange
    ['2026-02-02', 0, '2026-02-02'],
  ])('from %s, %i working days lead to %s', async (day, count, reached) => {
    expect(await add(day, count)).toEqual({ data: { addWorkingDays: reached }, codes: [] });
  });

  it('beyond its last year nothing is guessed', async () => {
    expect((await add('2027-12-30', 5)).codes).toEqual(['CALENDAR_NOT_LOADED']);
    expect((await add('2026-02-02', 251)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('a transfer of days off makes the next version', async () => {
    const moved = [
      { date: '2026-01-05', kind: 'TRANSFERRED_DAY_OFF', name: 'day off moved from 2026-01-10' },
      { date: '2026-01-10', kind: 'WORKING_WEEKEND', name: 'working day in exchange' },
    ];
    expect((await load([...calendarDays(), ...moved])).data).toMatchObject({ loadWorkingCalendar: { version: 2 } });
    expect((await world.told()).at(-1)).toMatchObject({ sequence: 2, event: { version: 2 } });
    expect((await add('2026-01-09', 1)).data).toEqual({ addWorkingDays: '2026-01-10' });
  });

  it('a table that cannot be is refused and leaves the one before', async () => {
    const weekday = { date: '2026-02-03', kind: 'WORKING_WEEKEND', name: 'a Tuesday' };
    expect((await load([...calendarDays(), weekday])).codes).toEqual(['NOT_A_WEEKEND']);
    expect((await load(calendarDays().filter(({ date }) => !date.startsWith('2024')))).codes).toEqual(['CALENDAR_YEAR_MISSING']);
    expect((await load([])).codes).toEqual(['BAD_USER_INPUT']);
    expect((await load([weekday, weekday])).codes).toEqual(['BAD_USER_INPUT']);
    expect(await world.told()).toHaveLength(2);
  });
});
