import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildSchema, execute, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { id } from '@aleumet/domain';
import { createRooms, ROOM, room } from '../test/rooms.ts';
import { enforceAccess } from './access.ts';
import type { Actor } from './actor.ts';

const departmentId = id<'DepartmentId'>('0190a8a0-0d00-7000-8000-000000000001');
const specialist: Actor = {
  kind: 'SPECIALIST',
  specialistId: id('0190a8a0-0d00-7000-8000-000000000002'),
  departmentId,
  name: 'Aliya',
};
const payer: Actor = { kind: 'PAYER', departmentId, name: 'Bolat' };
const provider: Actor = { kind: 'PROVIDER', binDigest: 'digest' };
const nobody: Actor = { kind: 'ANONYMOUS' };

const shared = readFileSync(new URL('../shared.graphql', import.meta.url), 'utf8');

function start(schema: string) {
  return enforceAccess(buildSubgraphSchema([{ typeDefs: parse(`${shared}\n${schema}`) }]));
}

async function read(actor: Actor, field: string) {
  await using rooms = createRooms();
  const { data, errors } = await rooms.ask(actor, `{ room(id: "${ROOM}") { ${field} } }`);
  return errors.length > 0 ? errors.map(({ extensions }) => extensions?.['code']) : data?.['room'];
}

const ENTITIES = `query ($representations: [_Any!]!, $price: Boolean! = false, $total: Boolean! = false) {
  _entities(representations: $representations) {
    ... on Room { id price @include(if: $price) }
    ... on Stay { total @include(if: $total) }
  }
}`;

describe('a schema', () => {
  it('does not start when a type and its field have no rule', () => {
    const open = 'type Query @access(to: [ANYONE]) { house: House } type House { rooms: Int! }';
    expect(() => start(open)).toThrow('no @access on House.rooms nor on its type');
  });

  it('does not start when one field of the mutations was forgotten', () => {
    const forgotten =
      'type Query @access(to: [ANYONE]) { ok: Int } type Mutation { close: Int @access(to: [OPERATOR]) open: Int }';
    expect(() => start(forgotten)).toThrow('no @access on Mutation.open nor on its type');
  });

  it('starts when each field has a rule of its own or of its type', () => {
    const ruled = 'type Query { house: House @access(to: [ANYONE]) } type House @access(to: [PAYER]) { rooms: Int! }';
    expect(start(ruled).getQueryType()?.getFields()).toHaveProperty('house');
  });
});

describe('a field', () => {
  it('without a rule has that of its type', async () => {
    expect(await read(specialist, 'beds')).toEqual({ beds: 2 });
    expect(await read(payer, 'beds')).toEqual({ beds: 2 });
    expect(await read(provider, 'beds')).toEqual(['FORBIDDEN']);
  });

  it('with a rule has that one alone', async () => {
    expect(await read(payer, 'price')).toEqual({ price: room.price });
    expect(await read(specialist, 'price')).toEqual(['FORBIDDEN']);
    expect(await read(provider, 'since')).toEqual({ since: '2026-02-02' });
  });

  it('for anyone needs no token', async () => {
    expect(await read(nobody, 'id')).toEqual({ id: ROOM });
  });
});

describe('who is refused', () => {
  it('is told to log in when there is no token', async () => {
    await using rooms = createRooms();
    const { errors } = await rooms.ask(nobody, `{ room(id: "${ROOM}") { beds } }`);
    expect(errors).toMatchObject([
      { message: 'Log in first: an access token is required.', extensions: { code: 'UNAUTHENTICATED', field: 'Room.beds' } },
    ]);
  });

  it('is told what is wrong with the token', async () => {
    await using rooms = createRooms();
    const { errors } = await rooms.ask({ kind: 'ANONYMOUS', problem: 'ERR_JWT_EXPIRED' }, `{ room(id: "${ROOM}") { beds } }`);
    expect(errors).toMatchObject([
      { message: 'The token was not accepted: ERR_JWT_EXPIRED.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  it('is told that the field is for other kinds of actor', async () => {
    await using rooms = createRooms();
    const { errors } = await rooms.ask(provider, `{ room(id: "${ROOM}") { beds } }`);
    expect(errors).toMatchObject([
      { message: 'Room.beds is not available to PROVIDER.', extensions: { code: 'FORBIDDEN', field: 'Room.beds' } },
    ]);
  });

  it('learns nothing by another name of the field', async () => {
    expect(await read(specialist, 'beds: price')).toEqual(['FORBIDDEN']);
  });
});

describe('an entity that the gateway asks for', () => {
  const representations = [{ __typename: 'Room', id: ROOM }];

  it('is under the same rules as a field of the root', async () => {
    await using rooms = createRooms();
    const asked = (actor: Actor) => rooms.ask(actor, ENTITIES, { representations, price: true });
    expect(await asked(payer)).toMatchObject({ data: { _entities: [{ id: ROOM, price: room.price }] }, errors: [] });
    expect((await asked(specialist)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', field: 'Room.price' } }]);
    expect((await asked(nobody)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('gives what another service requires only to who may see it', async () => {
    await using rooms = createRooms();
    const stays = [{ __typename: 'Stay', id: ROOM, nights: 10 }];
    const asked = (actor: Actor) => rooms.ask(actor, ENTITIES, { representations: stays, total: true });
    expect(await asked(payer)).toMatchObject({ data: { _entities: [{ total: 15_000_000 }] }, errors: [] });
    expect((await asked(specialist)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', field: 'Stay.total' } }]);
  });

  it('lets the gateway read the schema without a token', async () => {
    await using rooms = createRooms();
    const { data, errors } = await rooms.ask(nobody, '{ _service { sdl } }');
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toContain('@access');
  });
});

describe('a page of rows with a field that the actor may not see', () => {
  it('is refused by one error that all rows share, as making it takes longer than reading a row', async () => {
    const schema = enforceAccess(
      buildSchema(`directive @access(to: [String!]!) on FIELD_DEFINITION
        type Query { rows: [Query] @access(to: ["ANYONE"]) price: Int @access(to: ["PAYER"]) }`),
    );
    const { errors = [] } = await execute({
      schema,
      document: parse('{ rows { price } }'),
      rootValue: { rows: [{}, {}, {}] },
      contextValue: { actor: { kind: 'ANONYMOUS' } },
    });
    expect(errors.map(({ path }) => path)).toEqual([0, 1, 2].map((at) => ['rows', at, 'price']));
    expect(new Set(errors.map(({ originalError }) => originalError)).size).toBe(1);
  });
});
