import { describe, expect, it } from 'vitest';
import { InvalidInput } from '@aleumet/domain';
import { createRooms, REQUEST, ROOM } from '../test/rooms.ts';
import type { Actor } from './actor.ts';
import { readPage, toConnection } from './connection.ts';
import type { List } from './cursor.ts';

const nobody: Actor = { kind: 'ANONYMOUS' };
const list: List = { name: 'Query.rooms', order: [{ column: 'id', kind: 'text', direction: 'asc' }] };
const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id, isBad: id === 'b' }));

function toRoom({ id, isBad }: { id: string; isBad: boolean }) {
  if (isBad) throw new InvalidInput('price', 'NOT_AN_AMOUNT');
  return { id: ROOM.replace(/.$/, id) };
}

const page = readPage({ first: 3 }, list);
const roomsOf = () => createRooms(undefined, () => toConnection(rows, page, toRoom));
const idOf = (letter: string) => ({ id: ROOM.replace(/.$/, letter) });
const UNREADABLE = { code: 'INTERNAL_SERVER_ERROR', requestId: REQUEST };

describe('a row that cannot be shown', () => {
  it('is null at its place in nodes, and its error names the place', async () => {
    await using rooms = roomsOf();
    const { data, errors } = await rooms.ask(nobody, '{ rooms { nodes { id } pageInfo { hasNextPage } } }');
    expect(data).toEqual({ rooms: { nodes: [idOf('a'), null, idOf('c')], pageInfo: { hasNextPage: true } } });
    expect(errors).toMatchObject([{ path: ['rooms', 'nodes', 1], extensions: UNREADABLE }]);
  });

  it('is null in its edge, beside its cursor', async () => {
    await using rooms = roomsOf();
    const { data, errors } = await rooms.ask(nobody, '{ rooms { edges { cursor node { id } } } }');
    const cursor = expect.any(String);
    const nodes = [idOf('a'), null, idOf('c')];
    expect(data).toEqual({ rooms: { edges: nodes.map((node) => ({ cursor, node })) } });
    expect(errors).toMatchObject([{ path: ['rooms', 'edges', 1, 'node'], extensions: UNREADABLE }]);
  });

  it('is logged once, as a fault, with the list and the row that it stands in', async () => {
    await using rooms = roomsOf();
    await rooms.ask(nobody, '{ rooms { nodes { id } edges { node { id } } } }');
    expect(rooms.logged()).toMatchObject([
      {
        ...{ level: 50, requestId: REQUEST, code: 'INTERNAL_SERVER_ERROR', errors: { INTERNAL_SERVER_ERROR: 2 } },
        error: { message: 'the row Query.rooms id b cannot be read', cause: { name: 'InvalidInput' } },
      },
    ]);
  });

  it('costs no other entity its place', async () => {
    await using rooms = createRooms(({ id }) => {
      if (id === 'bad') throw new InvalidInput('id', 'NOT_A_UUID');
      return { id };
    });
    const query = `{ _entities(representations: [{ __typename: "Room", id: "bad" }, { __typename: "Room", id: "${ROOM}" }]) {
      ... on Room { id } } }`;
    const { data, errors } = await rooms.ask(nobody, query);
    expect(data).toEqual({ _entities: [null, { id: ROOM }] });
    expect(errors).toMatchObject([{ path: ['_entities', 0], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
