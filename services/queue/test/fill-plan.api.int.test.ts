import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '@aleumet/domain';
import { DepartmentRegisteredSchema } from '@aleumet/proto-events';
import { demoDepartments, demoEmployees } from '@aleumet/testkit/demo';
import { FILL, PLANNING, PLANS } from './operations.ts';
import { startQueue, type World } from './world.ts';

const { specialistKaraganda, specialistAlmaty, regionalSpecialist } = demoEmployees;
const { karaganda } = demoDepartments;
const kind = 'SANATORIUM_RESORT_TREATMENT';
const input = { id: '0190b005-0000-7000-8000-000000000001', kind, year: 2027, measures: 40, amount: { tiyn: 560_000_000 } };
const ofRegion = { ...input, id: '0190b005-0000-7000-8000-000000000002', measures: 100 };
const plan = {
  ...input,
  kind: undefined,
  department: { id: karaganda.id },
  region: karaganda.region,
  dueOn: '2026-12-24',
  isLate: false,
};

let world: World;
beforeAll(async () => {
  world = await startQueue();
  world.moveTo(instant('2026-12-24T18:59:59.999Z'));
});
afterAll(() => world[Symbol.asyncDispose]());

describe('a department that the queue does not know yet', () => {
  it('tries again later (A2-22a)', async () => {
    expect((await world.ask(specialistKaraganda, FILL, { input })).codes).toEqual(['FACT_MISSING']);
  });
});

describe('the Measures planning module', () => {
  const about = { departmentId: karaganda.id, region: karaganda.region };
  beforeAll(() => world.tell(DepartmentRegisteredSchema, { about }));

  it('is overdue from 25 December while nothing is filled in (A2-22a)', async () => {
    const planning = async () => (await world.ask(specialistKaraganda, PLANNING, { year: 2027 })).data?.['measuresPlanning'];
    expect(await planning()).toEqual({ year: 2027, dueOn: '2026-12-24', isOverdue: false, plan: null });
    world.moveTo(instant('2026-12-24T19:00:00Z'));
    expect(await planning()).toEqual({ year: 2027, dueOn: '2026-12-24', isOverdue: true, plan: null });
    world.moveTo(instant('2026-12-24T18:59:59.999Z'));
  });

  it('is filled in by the department, and told (A2-22a)', async () => {
    const { data, codes } = await world.ask(specialistKaraganda, FILL, { input });
    expect(codes).toEqual([]);
    const { kind: _, ...filled } = plan;
    expect(data?.['fillPlan']).toEqual(filled);
    expect((await world.told()).map(({ type, sequence }) => [type, sequence])).toEqual([['MeasuresPlanned', 1]]);
  });

  it('is filled in by the region for itself, though late (A2-22a)', async () => {
    world.moveTo(instant('2026-12-24T19:00:00Z'));
    const { data } = await world.ask(regionalSpecialist, FILL, { input: ofRegion });
    expect(data?.['fillPlan']).toMatchObject({ department: null, region: karaganda.region, isLate: true });
    const planning = (await world.ask(regionalSpecialist, PLANNING, { year: 2027 })).data?.['measuresPlanning'];
    expect(planning).toMatchObject({ year: 2027, isOverdue: false, plan: { id: ofRegion.id } });
  });

  it('is one for each planner, kind and year; the same again changes nothing (A2-22a)', async () => {
    expect((await world.ask(specialistKaraganda, FILL, { input })).codes).toEqual([]);
    const another = { ...input, id: '0190b005-0000-7000-8000-000000000003' };
    expect((await world.ask(specialistKaraganda, FILL, { input: another })).codes).toEqual(['PLAN_EXISTS']);
    expect((await world.ask(specialistKaraganda, FILL, { input: { ...input, measures: 45 } })).data?.['fillPlan']).toMatchObject({
      measures: 45,
    });
    expect((await world.told()).map(({ sequence }) => sequence)).toEqual([1, 1, 2]);
  });

  it('takes no negative numbers', async () => {
    expect((await world.ask(specialistKaraganda, FILL, { input: { ...input, measures: -1 } })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('is seen by the own department and its region', async () => {
    const seen = async (by: Parameters<World['ask']>[0]) => (await world.ask(by, PLANS, { year: 2027 })).data?.['measuresPlans'];
    expect(await seen(specialistKaraganda)).toMatchObject({ nodes: [{ id: input.id }] });
    expect(await seen(regionalSpecialist)).toMatchObject({ nodes: [{ id: ofRegion.id }, { id: input.id }] });
    expect(await seen(specialistAlmaty)).toEqual({ nodes: [] });
  });
});
