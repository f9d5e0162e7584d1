import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FactMissing, id, InvalidInput, Refusal, Unavailable, VersionConflict } from '@aleumet/domain';
import { createRooms, REQUEST, ROOM } from '../test/rooms.ts';
import type { Actor } from './actor.ts';

const nobody: Actor = { kind: 'ANONYMOUS' };
const AS_FIELD = `{ room(id: "${ROOM}") { id } }`;
const AS_ENTITY = `{ _entities(representations: [{ __typename: "Room", id: "${ROOM}" }]) { ... on Room { id } } }`;

async function answerTo(query: string, failure: unknown) {
  await using rooms = createRooms(() => {
    throw failure;
  });
  const { errors } = await rooms.ask(nobody, query);
  const [answer] = errors.map(({ message, extensions }) => ({ message, extensions }));
  const [line] = rooms.logged();
  return { answer, line };
}

const messages = {
  en: 'The room is taken until 2026-02-03.',
  kk: 'Бөлме 2026-02-03 дейін бос емес.',
  ru: 'Комната занята до 2026-02-03.',
};
const AGAIN = 'Someone else changed the same data at the same time. Read it again and repeat the request.';
const FAULT = 'An internal error occurred. Include the request id when you report it.';
const fault = { message: FAULT, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: REQUEST } };

describe.each([
  ['a field', AS_FIELD],
  ['an entity', AS_ENTITY],
])('%s', (_what, query) => {
  it('refused by a rule gives its code, its details and its sentence in every language, with the details in their places', async () => {
    const { answer, line } = await answerTo(query, new Refusal('ROOM_TAKEN', { until: '2026-02-03' }));
    const extensions = { code: 'ROOM_TAKEN', details: { until: '2026-02-03' }, messages };
    expect(answer).toEqual({ message: messages.en, extensions });
    expect(line).toMatchObject({ level: 30, requestId: REQUEST, code: 'ROOM_TAKEN' });
  });

  it.each([
    [new Refusal('NEW_CODE'), 30, { message: 'NEW_CODE', extensions: { code: 'NEW_CODE', details: {} } }],
    [
      new InvalidInput('input.name', 'TOO_LONG', { most: 7 }),
      30,
      {
        message: 'input.name: The text is longer than 7 characters.',
        extensions: {
          code: 'BAD_USER_INPUT',
          details: { path: 'input.name', problem: 'TOO_LONG', most: 7 },
          messages: {
            en: 'The text is longer than 7 characters.',
            kk: 'Мәтін 7 таңбадан ұзын.',
            ru: 'Текст длиннее 7 знаков.',
          },
        },
      },
    ],
    [
      new FactMissing('person'),
      40,
      {
        message: 'The portal does not have this data yet (person). Try again in a moment.',
        extensions: { code: 'FACT_MISSING' },
      },
    ],
    [new VersionConflict('order'), 40, { message: AGAIN, extensions: { code: 'CONFLICT' } }],
    [
      new Unavailable('register'),
      50,
      { message: 'A system outside the portal does not respond. Try again later.', extensions: { code: 'UNAVAILABLE' } },
    ],
    [
      Object.assign(new Error('secret'), { code: 'P1001' }),
      50,
      { message: 'A part of the portal does not respond. Try again later.', extensions: { code: 'UNAVAILABLE' } },
    ],
    [
      new GraphQLError('Not for you.', { extensions: { code: 'FORBIDDEN' } }),
      30,
      { message: 'Not for you.', extensions: { code: 'FORBIDDEN' } },
    ],
    [new GraphQLError('secret', { extensions: { code: 'SOMETHING_ELSE' } }), 50, fault],
    [new TypeError('secret is not a function'), 50, fault],
    ['a text thrown', 50, fault],
  ])('that throws %s is answered by its kind, and logged once', async (failure, level, expected) => {
    const { answer, line } = await answerTo(query, failure);
    expect(answer).toEqual(expected);
    expect(line).toMatchObject({ level, requestId: REQUEST });
  });

  it('that breaks is logged with its stack, which no client sees', async () => {
    const { answer, line } = await answerTo(query, new Error('secret'));
    expect(JSON.stringify(answer)).not.toMatch(/secret|format-error\.test/);
    expect(JSON.stringify(line?.['error'])).toMatch(/secret.*format-error\.test/);
  });
});

describe('a request that is wrong in itself', () => {
  it.each([
    ['{ room(', 'GRAPHQL_PARSE_FAILED'],
    ['{ house { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ room(id: 7) { id } }', 'BAD_USER_INPUT'],
    ['query ($id: UUID!) { room(id: $id) { id } }', 'BAD_USER_INPUT'],
    ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('is explained: %s', async (query, code) => {
    await using rooms = createRooms();
    const { errors } = await rooms.ask(nobody, query);
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
    expect(rooms.logged()).toMatchObject([{ level: 30, code }]);
  });
});

describe('a value that graphql reads when it runs the operation', () => {
  it.each([
    [`query ($id: UUID = "${ROOM}") { room(id: $id) { id } }`, { id: null }, { path: 'id', problem: 'NEEDED' }],
    [
      'query ($name: Name = "Ann") { arrive(guests: [{ name: $name }]) }',
      { name: null },
      { path: 'guests', problem: 'NOT_READABLE' },
    ],
  ])('is refused with its place: %s', async (query, variables, details) => {
    await using rooms = createRooms();
    const { errors } = await rooms.ask({ kind: 'PAYER', departmentId: id(ROOM), name: 'Bolat' }, query, variables);
    expect(errors.map(({ extensions }) => extensions)).toMatchObject([{ code: 'BAD_USER_INPUT', details }]);
    expect(rooms.logged()).toMatchObject([{ level: 30, code: 'BAD_USER_INPUT' }]);
  });
});

describe('a line of the log about an error', () => {
  const ALIASED = `{ iin_850101300017: room(id: "${ROOM}") { id } }`;

  it.each([
    ['is refused', { query: ALIASED, failure: new Refusal('ROOM_TAKEN'), field: 'room' }],
    ['fails', { query: ALIASED, failure: new Error('secret'), field: 'room' }],
    ['does not exist', { query: '{ room_850101300017 }', failure: undefined, field: undefined }],
  ])('names no alias and no unknown field when a field %s', async (_what, { query, failure, field }) => {
    const { line } = await answerTo(query, failure);
    expect(JSON.stringify(line)).not.toContain('850101300017');
    expect(line?.['field']).toBe(field);
  });
});
