import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createRooms, ROOM } from '../../test/rooms.ts';
import type { Actor } from '../actor.ts';
import { FIXED_LIMITS, SUBGRAPH_LIMITS } from './limits.ts';

const nobody: Actor = { kind: 'ANONYMOUS' };
const AS_ENTITIES = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Room { id since beds price } } }';

/** Asks a subgraph, and gives what came back with the number of times that a resolver was asked for a room. */
async function ask(query: string, variables: Record<string, unknown> = {}) {
  let found = 0;
  await using rooms = createRooms(() => {
    found += 1;
    return { __typename: 'Room', id: ROOM, since: '2026-02-02' };
  });
  const { data, errors } = await rooms.ask(nobody, query, variables);
  return { data, errors, found, lines: rooms.logged() };
}

const times = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_, at) => text(at)).join(' ');

describe('a request that is too large', () => {
  it.each([
    ['aliases', `{ ${times(SUBGRAPH_LIMITS.aliases + 1, (at) => `a${at}: __typename`)} }`, 'TOO_MANY_ALIASES'],
    ['parts', `{ ${times(SUBGRAPH_LIMITS.parts + 1, () => '__typename')} }`, 'OPERATION_TOO_LARGE'],
    ['directives', `{ __typename ${times(FIXED_LIMITS.directives + 1, () => '@skip(if: false)')} }`, 'OPERATION_TOO_LARGE'],
    ['definitions', times(FIXED_LIMITS.definitions + 1, (at) => `query q${at} { __typename }`), 'OPERATION_TOO_LARGE'],
    [
      'questions about the schema',
      `{ __schema { ${times(200, (at) => `a${at}: types { name fields { name } }`)} } }`,
      'OPERATION_TOO_LARGE',
    ],
    ['fragments that spread the next twice', `{ room(id: "${ROOM}") { ...f0 } } ${doubling(30)}`, 'TOO_MANY_ALIASES'],
  ])('by its %s is refused before a resolver is asked, in one log line', async (_what, query, code) => {
    const { errors, found, lines } = await ask(query);
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
    expect(found).toBe(0);
    expect(lines).toMatchObject([{ level: 30, code }]);
  });

  it.each([
    ['values', { of: Array.from({ length: SUBGRAPH_LIMITS.values + 1 }, () => 1) }],
    ['depth', { of: nested(100) }],
    ['entityParts', { of: Array.from({ length: 40_000 }, () => null) }],
  ])('by the %s of its variables is refused before they are read', async (counts, variables) => {
    const { errors, found } = await ask(AS_ENTITIES, variables);
    expect(errors.map(({ extensions }) => extensions)).toMatchObject([{ code: 'VARIABLES_TOO_LARGE', details: { counts } }]);
    expect(found).toBe(0);
  });
});

describe('variables with thousands of mistakes', () => {
  const unknown = Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`unknown${at}`, at]));

  it('are told by the first ten, none with the whole value, in one log line', async () => {
    const { errors, lines } = await ask(
      'query ($of: UUID, $a: Int, $b: [Int!]) { given(UUID: $of) a: __typename @skip(if: $a) }',
      {
        ...{ of: unknown, a: 1, b: Object.values(unknown).map(String) },
      },
    );
    expect(errors.length).toBeLessThanOrEqual(FIXED_LIMITS.mistakes + 1);
    expect(JSON.stringify(errors).length).toBeLessThan(10_000);
    expect(lines).toHaveLength(1);
  });
});

describe('an answer with more errors than anybody reads', () => {
  it('has the first hundred and the number of the others, and is logged in one line', async () => {
    const of = Array.from({ length: 300 }, () => ({ __typename: 'Room', id: ROOM }));
    const { errors, lines } = await ask(AS_ENTITIES, { of });
    expect(errors).toHaveLength(FIXED_LIMITS.errors + 1);
    expect(errors.at(-1)?.extensions).toEqual({ code: 'ERRORS_LEFT_OUT', details: { errors: 200 } });
    expect(lines).toMatchObject([{ level: 30, code: 'UNAUTHENTICATED', errors: { UNAUTHENTICATED: 300 } }]);
  });
});

describe('an answer that is too long to be written', () => {
  it.each([
    ['a text under hundreds of names', `query ($text: SignedText) { ${times(200, (at) => `a${at}: given(SignedText: $text)`)} }`],
    [
      'a name of the client in every row',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Room { ${'a'.repeat(90_000)}: id } } }`,
    ],
  ])('is refused: %s', async (_what, query) => {
    const of = Array.from({ length: 100 }, () => ({ __typename: 'Room', id: ROOM }));
    const { data, errors } = await ask(query, { of, text: 'x'.repeat(50_000) });
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { extensions: { code: 'ANSWER_TOO_LARGE', details: { counts: 'characters', allowed: 5_000_000 } } },
    ]);
  });
});

describe('a document in which no operation is meant', () => {
  it.each(['query a { __typename } query b { __typename }', 'subscription { a }', 'fragment f on Query { __typename }'])(
    'is refused as a mistake of the client: %s',
    async (query) => {
      const { errors } = await ask(query.startsWith('fragment') ? `${query} query a { ...f } query b { ...f }` : query);
      expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }]);
    },
  );
});

describe('a subgraph within its bounds', () => {
  it('tells its schema to the composition, and answers the standard question about it', async () => {
    const { data } = await ask('{ _service { sdl } }');
    expect(data?.['_service']).toMatchObject({ sdl: expect.stringContaining('type Room') });
    expect((await ask(getIntrospectionQuery())).errors).toEqual([]);
  });

  it('names every mistake of an operation, up to ten', async () => {
    const { errors } = await ask(`{ ${times(30, (at) => `wrong${at}`)} }`);
    expect(errors).toHaveLength(FIXED_LIMITS.mistakes + 1);
    expect(errors[1]).toMatchObject({ locations: [{ line: 1 }], extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  });
});

function doubling(count: number): string {
  const next = (at: number) => `fragment f${at} on Room { a: __typename ...f${at + 1} ...f${at + 1} }`;
  return `${times(count, next)} fragment f${count} on Room { a: __typename }`;
}

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}
