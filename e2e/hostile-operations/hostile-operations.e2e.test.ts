import { stdout } from 'node:process';
import { buildClientSchema, getIntrospectionQuery, type GraphQLObjectType, type IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playWholeStay } from '@aleumet/standalone/case';
import { askers } from '../access/table.ts';
import { type Journey, startJourney } from '../journey.ts';
import { chanceOf } from './chance.ts';
import { hostileEnv } from './env.ts';
import { hostileOperation, type Operation, type RootField } from './operation.ts';

const AT_ONCE = 8;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
const SERVICES = ['applicants', 'irp', 'queue', 'providers', 'orders', 'payments', 'notifications'];

let journey: Journey;
let roots: [RootField, ...RootField[]];
const tokens = new Map<string, string | undefined>();
const ids = new Set<string>();

beforeAll(async () => {
  journey = await startJourney();
  await playWholeStay(journey.setup);
  for (const [name, { user }] of Object.entries(askers)) tokens.set(name, user && (await journey.portal.tokenFor(user)));
  roots = rootFields(await ask('nobody', { query: getIntrospectionQuery({ descriptions: false }), variables: {} }));
  for (const name of tokens.keys()) for (const id of await idsSeenBy(name)) ids.add(id);
});
afterAll(() => journey[Symbol.asyncDispose]());

async function ask(asker: string, operation: Operation): Promise<string> {
  const token = tokens.get(asker);
  const headers = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${journey.portal.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(operation) });
  return response.text();
}

function rootFields(introspection: string): [RootField, ...RootField[]] {
  const { data }: { data: IntrospectionQuery } = JSON.parse(introspection);
  const schema = buildClientSchema(data);
  const fieldsOf = (kind: RootField['kind'], type: GraphQLObjectType | null | undefined): RootField[] =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field }));
  const [first, ...others] = [...fieldsOf('query', schema.getQueryType()), ...fieldsOf('mutation', schema.getMutationType())];
  if (!first) throw new Error('a schema without fields');
  return [first, ...others];
}

/** Ids that exist in the portal; with them hostile values reach the rules. */
async function idsSeenBy(asker: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { kind, field } of roots) {
    if (kind === 'mutation' || !field.args.some(({ name }) => name === 'first')) continue;
    const answer = await ask(asker, { query: `{ ${field.name} { nodes { __typename ... on Person { id } } } }`, variables: {} });
    found.push(...(answer.match(UUID) ?? []));
    found.push(...((await ask(asker, { query: `{ ${field.name} { nodes { id } } }`, variables: {} })).match(UUID) ?? []));
  }
  return found;
}

/** Returns the codes of an answer; an error without a code, or an invalid answer, is returned as text. */
function codesOf(answer: string): string[] {
  if (!answer.startsWith('{')) return [`no answer: ${answer.slice(0, 300)}`];
  const { errors = [] }: { errors?: { message: string; extensions?: { code?: string } }[] } = JSON.parse(answer);
  return errors.map(({ message, extensions }) => extensions?.code ?? `no code: ${message}`);
}

function isUntyped(code: string): boolean {
  return code === 'INTERNAL_SERVER_ERROR' || code.startsWith('no ');
}

/** The result: the count of each code, and one example for each root field that failed. */
type Outcome = { tally: Map<string, number>; failed: Map<string, string> };

/** Sends operations until the number or the time is reached. */
async function askMany({ operations, seconds, seed }: typeof hostileEnv): Promise<Outcome> {
  const chance = chanceOf(seed);
  const { tally, failed }: Outcome = { tally: new Map(), failed: new Map() };
  const end = performance.now() + seconds * 1000;
  const names: [string, ...string[]] = ['nobody', ...tokens.keys()];
  let left = operations;
  async function askOn(): Promise<void> {
    while (left > 0 && performance.now() < end) {
      left -= 1;
      const root = chance.oneOf(roots);
      const asker = chance.oneOf(names);
      const operation = hostileOperation(root, [...ids], chance);
      const codes = codesOf(await ask(asker, operation));
      const outcome = codes[0] ?? 'data';
      tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
      const problem = codes.find(isUntyped);
      if (problem) failed.set(root.field.name, `${problem} for ${asker}: ${JSON.stringify(operation).slice(0, 2000)}`);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  return { tally, failed };
}

describe('a portal that is asked what nobody should ask', () => {
  it(`answers ${hostileEnv.operations} operations with data or a code, with the seed ${hostileEnv.seed}`, async () => {
    expect(ids.size).toBeGreaterThan(10);
    const { tally, failed } = await askMany(hostileEnv);
    stdout.write(`hostile operations, seed ${hostileEnv.seed}: ${JSON.stringify(Object.fromEntries(tally))}
`);
    expect(Object.fromEntries(failed)).toEqual({});
    // Values reach the rules of the services, not only the scalars.
    expect(tally.get('data')).toBeGreaterThan(0);
    expect(tally.size).toBeGreaterThan(10);
  }, 1_200_000);

  it('answers afterwards as before, and no message waits for an operator', async () => {
    await journey.portal.clock.idle();
    expect(await ask('nobody', { query: '{ departments { nodes { id } } }', variables: {} })).toMatch(UUID);
    const lists = SERVICES.map((name) => `${name}ParkedMessages { nodes { id type reason } }`).join(' ');
    expect(JSON.parse(await ask('operator', { query: `{ ${lists} }`, variables: {} }))).toEqual({
      data: Object.fromEntries(SERVICES.map((name) => [`${name}ParkedMessages`, { nodes: [] }])),
    });
  });
});
