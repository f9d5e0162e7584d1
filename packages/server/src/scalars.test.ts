import { describe, expect, it } from 'vitest';
import { id } from '@aleumet/domain';
import { createRooms, ROOM, room } from '../test/rooms.ts';
import type { Actor } from './actor.ts';

const nobody: Actor = { kind: 'ANONYMOUS' };

/** What the service understands of a value, given in the query itself and beside it. */
async function understood(type: string, value: unknown) {
  await using rooms = createRooms();
  const literal = await rooms.ask(nobody, `{ given(${type}: ${JSON.stringify(value)}) }`);
  const variable = await rooms.ask(nobody, `query ($value: ${type}) { given(${type}: $value) }`, { value });
  return [literal, variable].map(({ data, errors }) => {
    const given = data?.['given'];
    return typeof given === 'string' ? JSON.parse(given)[type] : errors.map(({ extensions }) => extensions?.['code']);
  });
}

/** A value of each kind, what the service makes of it, and what it takes for none. */
const kinds = [
  {
    type: 'UUID',
    value: '0190A8A0-0600-7000-8000-000000000001',
    meaning: '0190a8a0-0600-7000-8000-000000000001',
    bad: ['', '0190a8a0', '0190a8a0-0600-7000-8000-00000000000g', ' 0190a8a0-0600-7000-8000-000000000001', 7, true],
  },
  {
    type: 'Date',
    value: '2028-02-29',
    meaning: '2028-02-29',
    bad: [
      '',
      '2026-02-29',
      '2026-2-2',
      '02.02.2026',
      '2026-13-01',
      '2026-02-02T04:00:00Z',
      '1899-12-31',
      '2200-01-01',
      '12026-02-02',
      20260202,
    ],
  },
  {
    type: 'DateTime',
    value: '2026-02-02T09:00:00+05:00',
    meaning: '2026-02-02T04:00:00.000Z',
    bad: [
      '2026-02-02T09:00:00',
      '2026-02-02',
      '2026-02-30T09:00:00Z',
      '2026-02-02T25:00:00Z',
      '2026-02-02T09:00:00+30:00',
      'yesterday',
      '2999-02-02T09:00:00Z',
      '12026-02-02T09:00:00Z',
      0,
    ],
  },
  { type: 'Name', value: ' Әсел ', meaning: 'Әсел', bad: ['', 'А\0', 'А7', 'а'.repeat(201), 7] },
  { type: 'Line', value: ' Абая, 7 ', meaning: 'Абая, 7', bad: ['', 'a\nb', 'а'.repeat(501), 7] },
  { type: 'Text', value: 'one\ntwo ', meaning: 'one\ntwo', bad: ['a\0b', 'а'.repeat(4001), 7] },
  { type: 'ReceivedText', value: '\u200E10\0 ', meaning: '10', bad: ['а'.repeat(4001), 7] },
  { type: 'SignedText', value: ' one\n', meaning: ' one\n', bad: ['a\0b', 'а'.repeat(100_001), 7] },
  { type: 'Signature', value: 'TU\nlN', meaning: 'TUlN', bad: ['', '!', `${' '.repeat(140_000)}!`, 7] },
  { type: 'PhoneNumber', value: '+7 701 2345678', meaning: '+77012345678', bad: ['', '87012345678', 77012345678] },
  { type: 'Region', value: '75', meaning: '75', bad: ['', '7', '750', '\u0667\u0665', 75] },
  { type: 'DayTime', value: '09:30', meaning: '09:30', bad: ['', '9:30', '24:00', 930] },
  { type: 'Code', value: 'A3-CANE', meaning: 'A3-CANE', bad: ['', 'a', 'A%', 'A'.repeat(41), 3] },
  {
    type: 'Iin',
    value: '850101300015',
    meaning: '850101300015',
    bad: ['850101300016', '85010130001', '8501013000155', '851301300015', 'IIN850101300', 850101300015],
  },
  {
    type: 'Bin',
    value: '040540000014',
    meaning: '040540000014',
    bad: ['040540000015', '04054000001', '041340000013', 'abcdefghijkl', 40540000014],
  },
  {
    type: 'Tiyn',
    value: 10_000_000_000_000,
    meaning: 10_000_000_000_000,
    bad: [10_000_000_000_001, -10_000_000_000_001, 9007199254740992, 0.5, '100', true, ''],
  },
];

describe.each(kinds)('$type', ({ type, value, meaning, bad }) => {
  it('is understood, as a literal and as a variable', async () => {
    expect(await understood(type, value)).toEqual([meaning, meaning]);
  });

  it.each(bad)('is refused before any resolver runs: %j', async (text) => {
    expect(await understood(type, text)).toEqual([['BAD_USER_INPUT'], ['BAD_USER_INPUT']]);
  });
});

describe('a value that the service gives', () => {
  const given = async (changes: object) => {
    await using rooms = createRooms(() => ({ ...room, ...changes }));
    const payer: Actor = { kind: 'PAYER', departmentId: id(ROOM), name: 'Bolat' };
    const { data, errors } = await rooms.ask(payer, `{ room(id: "${ROOM}") { price since } }`);
    return errors.length > 0 ? errors.map(({ extensions }) => extensions) : data?.['room'];
  };

  it('may be a whole number of the database', async () => {
    expect(await given({ price: 1_500_000n })).toEqual({ price: 1_500_000, since: '2026-02-02' });
  });

  it.each([
    ['an empty amount', { price: '' }],
    ['a part of a tiyn', { price: 0.1 }],
    ['an amount beyond 2^53', { price: 2n ** 53n }],
    ['a day that does not exist', { since: '2026-02-30' }],
    ['no text for a day', { since: new Date(0) }],
  ])('is our fault and not the client’s when it is %s', async (_what, changes) => {
    expect(await given(changes)).toEqual([{ code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' }]);
  });
});
