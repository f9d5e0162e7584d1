import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contract, Field, ObjectType } from './contracts.ts';
import { dummyArguments } from './dummy-input.ts';
import { namesPerson, operationFor } from './root-fields.ts';
import { join, selectionFor } from './selections.ts';
import { askers, mayOrderFor, mutations, type Part, type PersonName, persons, table } from './table.ts';
import { partsIn } from './traces.ts';
import { personNames, startWorld, type World } from './world.ts';

/** Entities that are public, or of which the three persons have none. */
const OF_NOBODY = new Set([
  ...['Provider', 'Offer', 'Department', 'CorporationUnit', 'GuaranteedAmount', 'Specialist'],
  ...['ProactiveOffer', 'Complaint', 'MeasuresPlan', 'Budget', 'PaymentRegister'],
]);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** What the answers tell of everybody. */
function toldBy(answers: readonly string[]): Record<PersonName, Part[]> {
  const told = (name: PersonName) =>
    [...new Set(answers.flatMap((answer) => partsIn(answer, world.known[name].traces)))].toSorted();
  return { aigerim: told('aigerim'), alikhan: told('alikhan'), marat: told('marat') };
}

function granted(asker: string): Record<PersonName, Part[]> {
  const of = (name: PersonName) => [...(table[name][asker] ?? [])].toSorted();
  return { aigerim: of('aigerim'), alikhan: of('alikhan'), marat: of('marat') };
}

function fieldsOf(type: 'Query' | 'Mutation'): { contract: Contract; field: Field }[] {
  return world.contracts.flatMap((contract) => (contract.types.get(type)?.fields ?? []).map((field) => ({ contract, field })));
}

describe.each(Object.keys(askers))('%s', (asker) => {
  const kind = askers[asker]?.kind ?? 'ANYONE';

  it('sees through the gateway exactly what the table grants, whatever root field is asked (A2-4a)', async () => {
    const answers: string[] = [];
    for (const { field } of fieldsOf('Query')) {
      const names = namesPerson(world, field) ? personNames : personNames.slice(0, 1);
      for (const name of names) answers.push(await world.askGateway(asker, operationFor(world, asker, field, name)));
    }
    expect(
      answers.filter((answer) => /GRAPHQL_VALIDATION_FAILED|INTERNAL_SERVER_ERROR|GRAPHQL_PARSE_FAILED/.test(answer)),
    ).toEqual([]);
    expect(toldBy(answers)).toEqual(granted(asker));
  });

  it('sees no more by asking each subgraph for each field of each entity (A2-4a)', async () => {
    const beyond: string[] = [];
    for (const { contract, type, field } of entityFields()) {
      const answer = await world.askSubgraph(asker, contract.subgraph, entitiesBody({ contract, type, field }, kind));
      const told = toldBy([answer]);
      for (const name of personNames) {
        const more = told[name].filter((part) => !granted(asker)[name].includes(part));
        if (more.length > 0) beyond.push(`${contract.subgraph}: ${type.name}.${field.name} tells ${more.join(', ')} of ${name}`);
      }
    }
    expect(beyond).toEqual([]);
  });

  it('is refused what others may change, before anything is looked at (A2-4a)', async () => {
    const mine = new Set(mutations[kind] ?? []);
    const known = new Set(Object.values(mutations).flat());
    const refused = kind === 'ANYONE' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    const wrong: string[] = [];
    for (const { contract, field } of fieldsOf('Mutation')) {
      if (!known.has(field.name)) wrong.push(`${field.name} is not in the table`);
      if (mine.has(field.name)) continue;
      const answer = await world.askGateway(
        asker,
        `mutation { ${field.name}(${dummyArguments(contract, field)}) { __typename } }`,
      );
      if (!answer.includes(`"${refused}"`)) wrong.push(`${field.name}: ${answer.slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('learns what @requires computes for a person only when asking for that person, also of a forged price (A2-29b)', async () => {
    const learned: PersonName[] = [];
    for (const name of personNames) {
      const throughGateway = await world.askGateway(asker, `{ offers(first: 1) { nodes { ${coPaymentFor(name)} } } }`);
      const beside = await world.askSubgraph(asker, 'orders', coPaymentBody(name));
      if (/"tiyn":\d+/.test(throughGateway + beside)) learned.push(name);
    }
    expect(learned).toEqual(personNames.filter((name) => mayOrderFor[name].includes(asker)));
  });
});

type EntityField = { contract: Contract; type: ObjectType; field: Field };

function entityFields(): EntityField[] {
  const entities = world.contracts.flatMap((contract) =>
    [...contract.types.values()].filter(({ isEntity }) => isEntity).map((type) => ({ contract, type })),
  );
  const personal = entities.filter(({ type }) => !OF_NOBODY.has(type.name));
  return personal.flatMap(({ contract, type }) =>
    type.fields.filter(({ name, isExternal }) => name !== 'id' && !isExternal).map((field) => ({ contract, type, field })),
  );
}

function entitiesBody({ contract, type, field }: EntityField, kind: string) {
  const inner = field.isLeaf ? '' : selectionFor(join([contract]), kind, { type: field.type, depth: 1 }, [type.name]);
  const representations = personNames.flatMap((name) => {
    const id = world.known[name].ids[type.name];
    return id === undefined ? [] : [{ __typename: type.name, id }];
  });
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} { ${field.name} ${inner} } } }`;
  return { query, variables: { r: representations } };
}

function coPaymentFor(name: PersonName): string {
  const personId = JSON.stringify(persons[name].personId);
  return `coPayment(arrivalOn: "2026-06-01", departureOn: "2026-06-15", personId: ${personId}) { tiyn }`;
}

function coPaymentBody(name: PersonName) {
  const forged = {
    __typename: 'Offer',
    id: '0190ffff-ffff-7fff-8fff-ffffffffffff',
    price: { tiyn: 1, currency: 'KZT' },
    unit: 'STAY',
  };
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Offer { ${coPaymentFor(name)} } } }`;
  return { query, variables: { r: [forged] } };
}
