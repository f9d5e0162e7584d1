import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aigerim,
  aigerimUser,
  applicationInput,
  idOf,
  loadReferenceData,
  REGISTER_APPLICATION,
  specialistAlmaty,
  stateCorporation,
  tellMeasure,
  timurUser,
} from './fixtures.ts';
import { startApplicants, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await startApplicants();
  await loadReferenceData(world, aigerim);
});
afterAll(() => world[Symbol.asyncDispose]());

describe('the standard of the state service', () => {
  it('is shown to everybody: free of charge, terms, hours, contacts (A2/F3-7)', async () => {
    const READ = '{ stateService(kind: SANATORIUM_RESORT_TREATMENT) { id titleEn rows { number contentEn contentKk } } }';
    const { data, codes } = await world.ask(undefined, READ);
    expect(codes).toEqual([]);
    const { stateService } = data as {
      stateService: { id: string; rows: { number: number; contentEn: string; contentKk: string }[] };
    };
    expect(stateService.id).toBe('A2/F3');
    expect(stateService.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(stateService.rows[5]).toEqual({ number: 6, contentEn: 'Free of charge.', contentKk: 'Тегін' });
    expect(stateService.rows[9]?.contentEn).toContain('1414');
  });

  it('names the thirteen contraindications to be taken into account (A2-3b)', async () => {
    const READ = '{ stateService(kind: SANATORIUM_RESORT_TREATMENT) { contraindications { code } } }';
    const { data } = await world.ask(undefined, READ);
    const codes = Array.from({ length: 13 }, (_, at) => ({ code: `SAN-C-${String(at + 1).padStart(2, '0')}` }));
    expect(data).toEqual({ stateService: { contraindications: codes } });
  });

  it('is missing for a kind that the portal does not carry (A2-3b)', async () => {
    expect(await world.ask(undefined, '{ stateService(kind: WHEELCHAIR) { id } }')).toEqual({
      codes: [],
      data: { stateService: null },
    });
  });
});

describe('the state of an application', () => {
  it('is shown to its person at any time, and to nobody else who asks (A2/F3-7)', async () => {
    await tellMeasure(world, aigerim);
    await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input: applicationInput(aigerim) });
    const STATE = '{ applications { nodes { id status dueOn } } }';
    expect(await world.ask(aigerimUser, STATE)).toEqual({
      codes: [],
      data: { applications: { nodes: [{ id: idOf('application'), status: 'ACCEPTED', dueOn: '2026-02-16' }] } },
    });
    expect((await world.ask(timurUser, STATE)).data).toEqual({ applications: { nodes: [] } });
  });
});

describe('the offices', () => {
  it('stand with addresses and hours, by region (A2-5, A2-6b, A2/F3-7)', async () => {
    const READ = `{ departments(filter: { region: "75" }) { nodes { region address officeHours name { ru } } pageInfo { hasNextPage } }
      corporationUnits { nodes { id address } } }`;
    const { data, codes } = await world.ask(undefined, READ);
    expect(codes).toEqual([]);
    expect(data).toMatchObject({
      departments: {
        nodes: [{ region: '75', address: 'Main street 1', officeHours: '9.00-18.30' }],
        pageInfo: { hasNextPage: false },
      },
      corporationUnits: { nodes: [{ id: stateCorporation.unitId }] },
    });
    expect((await world.ask(undefined, 'query ($id: UUID!) { department(id: $id) { id } }', { id: idOf('entry') })).data).toEqual(
      { department: null },
    );
  });
});
