import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  aigerim,
  aigerimsIrp,
  alatau,
  damir,
  daniyar,
  DELIVER,
  hearPersons,
  dataBank,
  operator,
  otherDataBank,
  payerAlmaty,
  PERSONS,
  regionalSpecialist,
  saule,
  smsGateway,
  specialistAlmaty,
  specialistKaraganda,
  stateCorporation,
} from './fixtures.ts';
import { startIrp, type World } from './world.ts';

let world: World;
const [measure] = aigerimsIrp.measures;
const irpOf = (number: number, personId: string) => ({
  ...aigerimsIrp,
  id: `0190a8a0-0200-7000-8000-00000000001${number}`,
  personId,
  measures: [{ ...measure, id: `0190a8a0-0100-7000-8000-00000000001${number}` }],
});
const programmes = {
  aigerim: irpOf(1, PERSONS.aigerim),
  alikhan: irpOf(2, PERSONS.alikhan),
  marat: irpOf(3, PERSONS.marat),
};
const FORBIDDEN = { codes: ['FORBIDDEN'] };

/** Who sees whose programme: design in one table. */
const sees = [
  { who: 'a recipient', holder: aigerim, seen: ['aigerim'] },
  { who: 'another recipient', holder: daniyar, seen: [] },
  { who: 'a legal representative', holder: saule, seen: ['alikhan'] },
  { who: 'the holder of a power of attorney', holder: damir, seen: [] },
  { who: 'a specialist of the department', holder: specialistAlmaty, seen: ['aigerim', 'alikhan'] },
  { who: 'a specialist of another department', holder: specialistKaraganda, seen: ['marat'] },
  { who: 'a regional specialist', holder: regionalSpecialist, seen: ['marat'] },
  { who: 'the data bank that delivered', holder: dataBank, seen: ['aigerim', 'alikhan', 'marat'] },
  { who: 'another data bank', holder: otherDataBank, seen: [] },
] as const;

beforeAll(async () => {
  world = await startIrp();
  await hearPersons(world);
  for (const input of Object.values(programmes)) {
    expect((await world.ask(dataBank, DELIVER, { input })).codes).toEqual([]);
  }
});
afterAll(() => world[Symbol.asyncDispose]());

describe.each(sees)('$who', ({ holder, seen }) => {
  const wanted: string[] = seen.map((name) => programmes[name].id).toSorted();

  it('lists exactly the programmes meant for it', async () => {
    const { data, codes } = await world.ask(holder, '{ irps { nodes { id person { id } measures { id } } } }');
    expect(codes).toEqual([]);
    const found = data?.['irps'] as { nodes: { id: string }[] };
    expect(found.nodes.map(({ id }) => id).toSorted()).toEqual(wanted);
  });

  it('reaches no other by its id, by a reference or through the person', async () => {
    const query = /* GraphQL */ `
      query ($irp: UUID!, $measure: UUID!, $entities: [_Any!]!) {
        irp(id: $irp) {
          id
        }
        measure(id: $measure) {
          id
          irp {
            id
          }
        }
        _entities(representations: $entities) {
          ... on Irp {
            id
          }
          ... on Measure {
            id
          }
          ... on Person {
            irps {
              nodes {
                id
              }
            }
          }
        }
      }
    `;
    for (const { id, personId, measures } of Object.values(programmes)) {
      const measureId = measures[0]?.id;
      const entities = [
        { __typename: 'Irp', id },
        { __typename: 'Measure', id: measureId },
        { __typename: 'Person', id: personId },
      ];
      const { data } = await world.ask(holder, query, { irp: id, measure: measureId, entities });
      const [irp, one] = wanted.includes(id) ? [{ id }, { id: measureId }] : [null, null];
      expect(data).toEqual({
        irp,
        measure: one && { ...one, irp },
        _entities: [irp, one, { irps: { nodes: irp ? [irp] : [] } }],
      });
    }
  });
});

describe('the programmes of several persons', () => {
  it('come by one query', async () => {
    using asked = vi.spyOn(world.deps.db.irp, 'findMany');
    const query =
      'query ($entities: [_Any!]!) { _entities(representations: $entities) { ... on Person { irps { nodes { id } } } } }';
    const entities = Object.values(programmes).map(({ personId }) => ({ __typename: 'Person', id: personId }));
    const { data } = await world.ask(dataBank, query, { entities });
    expect(data?.['_entities']).toEqual(Object.values(programmes).map(({ id }) => ({ irps: { nodes: [{ id }] } })));
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

describe('whoever has no business with programmes', () => {
  it.each([
    ['a provider', alatau],
    ['a payer', payerAlmaty],
    ['an operator of the State Corporation', stateCorporation],
    ['an operator of the portal', operator],
  ] as const)('%s is turned away', async (_who, holder) => {
    expect(await world.ask(holder, '{ irps { nodes { id } } }')).toMatchObject(FORBIDDEN);
    expect(await world.ask(holder, '{ irp(id: "0190a8a0-0200-7000-8000-000000000011") { id } }')).toMatchObject(FORBIDDEN);
    const reference = `{ _entities(representations: [{ __typename: "Measure", id: "${measure?.id}" }]) { ... on Measure { id } } }`;
    const { data } = await world.ask(holder, reference);
    expect(data?.['_entities'] ?? [null]).toEqual([null]);
  });

  it('without a token it is asked to log in', async () => {
    expect((await world.ask(undefined, '{ irps { nodes { id } } }')).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('mutations', () => {
  const LOAD = `mutation { loadWorkingCalendar(input: { days: [] }) { version } }`;
  const everybody = [...sees.map(({ holder }) => holder), alatau, payerAlmaty, stateCorporation, operator, smsGateway];

  it.each(everybody.map((holder) => [holder.kind, holder.name, holder] as const))(
    '%s %s delivers and loads only as its kind may',
    async (kind, _name, holder) => {
      const delivered = (await world.ask(holder, DELIVER, { input: programmes.aigerim })).codes;
      expect(delivered.includes('FORBIDDEN')).toBe(kind !== 'DATA_BANK');
      expect((await world.ask(holder, LOAD)).codes).toEqual([kind === 'OPERATOR' ? 'BAD_USER_INPUT' : 'FORBIDDEN']);
    },
  );
});
