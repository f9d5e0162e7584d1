import { describe, expect, it } from 'vitest';
import { createRooms, ROOM } from '../test/rooms.ts';
import type { Actor } from './actor.ts';
import { id } from '@aleumet/domain';

const payer: Actor = { kind: 'PAYER', departmentId: id(ROOM), name: 'Bolat' };
const GOOD = { __typename: 'Room', id: ROOM };
const QUERY = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Room { id } ... on Stay { id total } } }';

async function ask(of: readonly unknown[]) {
  await using rooms = createRooms();
  const { data, errors } = await rooms.ask(payer, QUERY, { of });
  return { data, errors: errors.map(({ path: at, extensions }) => ({ at, ...Object(extensions?.['details']) })) };
}

describe('a reference that is wrong', () => {
  it.each([
    { given: 'x', path: '__typename', problem: 'NOT_ONE_OF' },
    { given: { ...GOOD, __typename: 'House' }, path: '__typename', problem: 'NOT_ONE_OF' },
    { given: { ...GOOD, __typename: 'Money' }, path: '__typename', problem: 'NOT_ONE_OF' },
    { given: { __typename: 'Room' }, path: 'id', problem: 'NEEDED' },
    { given: { __typename: 'Room', id: null }, path: 'id', problem: 'NEEDED' },
    { given: { __typename: 'Room', id: 7 }, path: 'id', problem: 'NOT_READABLE' },
    { given: { __typename: 'Room', id: `${ROOM}\0` }, path: 'id', problem: 'NOT_A_UUID' },
    { given: { __typename: 'Room', id: '9'.repeat(1_000_000) }, path: 'id', problem: 'NOT_A_UUID' },
    { given: { __typename: 'Stay', id: ROOM, nights: 'two' }, path: 'nights', problem: 'NOT_READABLE' },
  ])('is refused with its place, and the others are found: $path $problem', async ({ given, path, problem }) => {
    expect(await ask([GOOD, given, GOOD])).toEqual({
      data: { _entities: [{ id: ROOM }, null, { id: ROOM }] },
      errors: [{ at: ['_entities', 1], path: `representations.1.${path}`, problem }],
    });
  });
});

describe('a reference that is right', () => {
  it('is found with its key in lower case', async () => {
    const stay = { __typename: 'Stay', id: ROOM.toUpperCase(), nights: 2 };
    expect(await ask([stay])).toEqual({ data: { _entities: [{ id: ROOM, total: 3_000_000 }] }, errors: [] });
  });
});
