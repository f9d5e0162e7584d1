import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coPaymentBody, coPaymentQuery, entityBody, entityFields } from './entity-fields.ts';
import { mutationFor, namesPerson, queryFor, rootFields } from './root-fields.ts';
import { askers, mayOrderFor, mutations, type Part, type PersonName, table } from './table.ts';
import { partsIn } from './traces.ts';
import { personNames, startWorld, type World } from './world.ts';

/** A request of our own that is wrong, or a fault of the portal. */
const FAULT = /GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|BAD_USER_INPUT|INTERNAL_SERVER_ERROR/;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

type Told = Record<PersonName, Part[]>;

/** What the answers tell of everybody. */
function toldBy(answers: readonly string[]): Told {
  const told = (name: PersonName) =>
    [...new Set(answers.flatMap((answer) => partsIn(answer, world.known[name].traces)))].toSorted();
  return { aigerim: told('aigerim'), alikhan: told('alikhan'), marat: told('marat') };
}

function granted(asker: string): Told {
  const of = (name: PersonName) => [...(table[name][asker] ?? [])].toSorted();
  return { aigerim: of('aigerim'), alikhan: of('alikhan'), marat: of('marat') };
}

describe.each(Object.keys(askers))('%s', (asker) => {
  const kind = askers[asker]?.kind ?? 'ANYONE';

  it('sees through the gateway exactly what the table grants, whatever root field is asked (A2-4a)', async () => {
    const answers: string[] = [];
    const faults: string[] = [];
    for (const root of rootFields(world, 'Query')) {
      for (const name of namesPerson(world, root) ? personNames : personNames.slice(0, 1)) {
        const answer = await world.askGateway(asker, queryFor(world, root, { asker, person: name }));
        if (FAULT.test(answer)) faults.push(`${root.field.name}: ${answer.slice(0, 300)}`);
        answers.push(answer);
      }
    }
    expect({ faults, told: toldBy(answers) }).toEqual({ faults: [], told: granted(asker) });
  });

  it('sees no more by asking each subgraph for each field of each entity (A2-4a)', async () => {
    const beyond: string[] = [];
    for (const asked of entityFields(world)) {
      const told = toldBy([await world.askSubgraph(asker, asked.contract.subgraph, entityBody(world, asked, kind))]);
      for (const name of personNames) {
        const more = told[name].filter((part) => !granted(asker)[name].includes(part));
        if (more.length > 0)
          beyond.push(`${asked.contract.subgraph}: ${asked.type.name}.${asked.field.name} tells ${more.join(', ')} of ${name}`);
      }
    }
    expect(beyond).toEqual([]);
  });

  it('learns what @requires computes for a person only where the person may order, also of a forged price (A2-29b)', async () => {
    const learned: PersonName[] = [];
    for (const name of personNames) {
      const throughGateway = await world.askGateway(asker, coPaymentQuery(name));
      const beside = await world.askSubgraph(asker, 'orders', coPaymentBody(name));
      if (/"tiyn":\d+/.test(throughGateway + beside)) learned.push(name);
    }
    expect(learned).toEqual(personNames.filter((name) => mayOrderFor[name].includes(asker)));
  });

  it('is refused what others may change, before anything is looked at (A2-4a)', async () => {
    const mine = new Set(mutations[kind]);
    const refused = kind === 'ANYONE' ? '"UNAUTHENTICATED"' : '"FORBIDDEN"';
    const wrong: string[] = [];
    for (const root of rootFields(world, 'Mutation').filter(({ field }) => !mine.has(field.name))) {
      const answer = await world.askGateway(asker, mutationFor(root));
      if (!answer.includes(refused)) wrong.push(`${root.field.name}: ${answer.slice(0, 300)}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the table', () => {
  it('names every mutation, and none that does not exist (A2-4a)', () => {
    const named = new Set(Object.values(mutations).flat());
    expect([...named].toSorted()).toEqual(
      rootFields(world, 'Mutation')
        .map(({ field }) => field.name)
        .toSorted(),
    );
  });
});
