import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differenceOf, pairsFor } from './alike.ts';
import { coPaymentBody, coPaymentQuery, entityBody, entityFields } from './entity-fields.ts';
import { mutationFor, namesPerson, queryFor, rootFields } from './root-fields.ts';
import { askers, mayOrderFor, mutations, type Part, type PersonName, table } from './table.ts';
import { partsIn } from './traces.ts';
import { problemsOf, wrongReferences } from './wrong-references.ts';
import { personNames, startWorld, type World } from './world.ts';

/** An invalid request of this test, or an error of the portal. */
const FAULT = /GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|BAD_USER_INPUT|INTERNAL_SERVER_ERROR/;

/** Checked at the end: a test that compared nothing proves nothing. */
const asked = { pairs: 0 };

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

type Told = Record<PersonName, Part[]>;

/** The parts of each person that the answers contain. */
function toldBy(answers: readonly string[]): Told {
  const told = (name: PersonName) =>
    [...new Set(answers.flatMap((answer) => partsIn(answer, world.known[name].traces)))].toSorted();
  return { aigerim: told('aigerim'), alikhan: told('alikhan'), marat: told('marat') };
}

function granted(asker: string): Told {
  const of = (name: PersonName) => [...(table[name][asker] ?? [])].toSorted();
  return { aigerim: of('aigerim'), alikhan: of('alikhan'), marat: of('marat') };
}

/** Returns the text of an answer, with its operation. */
type Answer = { to: string; text: string };

async function askEveryRootField(asker: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const root of rootFields(world, 'Query')) {
    for (const person of namesPerson(world, root) ? personNames : personNames.slice(0, 1)) {
      const text = await world.askGateway(asker, queryFor(world, root, { asker, person }));
      answers.push({ to: `Query.${root.field.name} for ${person}`, text });
    }
  }
  return answers;
}

async function askEveryEntityField(asker: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const asked of entityFields(world)) {
    const { contract, type, field } = asked;
    const text = await world.askSubgraph(asker, contract.subgraph, entityBody(world, asked, askers[asker]?.kind ?? 'ANYONE'));
    answers.push({ to: `${contract.subgraph} ${type.name}.${field.name}`, text });
  }
  return answers;
}

function faultsIn(answers: readonly Answer[]): string[] {
  return answers.filter(({ text }) => FAULT.test(text)).map(({ to, text }) => `${to}: ${text.slice(0, 300)}`);
}

function beyondTable(asker: string, answers: readonly Answer[]): string[] {
  return answers.flatMap(({ to, text }) => {
    const told = toldBy([text]);
    const more = personNames.map((name) => [name, told[name].filter((part) => !granted(asker)[name].includes(part))] as const);
    return more.filter(([, parts]) => parts.length > 0).map(([name, parts]) => `${to} tells ${parts.join(', ')} of ${name}`);
  });
}

describe.each(Object.keys(askers))('%s', (asker) => {
  const kind = askers[asker]?.kind ?? 'ANYONE';

  it('sees exactly what the table grants, by every root field of the gateway and every entity field of the subgraphs', async () => {
    const answers = [...(await askEveryRootField(asker)), ...(await askEveryEntityField(asker))];
    expect({ faults: faultsIn(answers), beyond: beyondTable(asker, answers) }).toEqual({ faults: [], beyond: [] });
    expect(toldBy(answers.map(({ text }) => text))).toEqual(granted(asker));
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

  it('gets the same answer, byte for byte, about what is somebody else’s as about what is not there', async () => {
    const pairs = pairsFor(world, asker, await world.signedBy(asker));
    const told: string[] = [];
    for (const pair of pairs) {
      const difference = await differenceOf(world, asker, pair);
      if (difference !== undefined) told.push(difference);
    }
    asked.pairs += pairs.length;
    expect(told).toEqual([]);
  });

  it('is refused what others may change, before anything is looked at', async () => {
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

describe.each(['aigerim', 'payer-almaty'])('%s, who asks a subgraph for references that are wrong', (asker) => {
  it('gets null and a code for each, and the right ones beside them', async () => {
    const kind = askers[asker]?.kind ?? 'ANYONE';
    const problems: string[] = [];
    for (const asked of entityFields(world)) {
      const { query, variables } = entityBody(world, asked, kind);
      const [good] = variables.r;
      const r = [good, ...wrongReferences(asked), good];
      const ask = (of: unknown[]) => world.askSubgraph(asker, asked.contract.subgraph, { query, variables: { r: of } });
      const found = problemsOf(await ask(r), await ask([good]), r.length);
      problems.push(...found.map((problem) => `${asked.contract.subgraph} ${asked.type.name}.${asked.field.name}: ${problem}`));
    }
    expect(problems).toEqual([]);
  });
});

describe('what is somebody else’s', () => {
  it('was asked for in many ways', () => {
    expect(asked.pairs).toBeGreaterThan(300);
  });
});

describe('the table', () => {
  it('names every mutation, and none that does not exist', () => {
    const named = new Set(Object.values(mutations).flat());
    expect([...named].toSorted()).toEqual(
      rootFields(world, 'Mutation')
        .map(({ field }) => field.name)
        .toSorted(),
    );
  });
});
