import { describe, expect, it } from 'vitest';
import { id } from '@aleumet/domain';
import { createRooms, ROOM } from '../test/rooms.ts';
import type { Actor } from './actor.ts';

const payer: Actor = { kind: 'PAYER', departmentId: id(ROOM), name: 'Bolat' };
const asel = { name: 'Әсел' };
const QUERY = 'query ($guests: [GuestInput!]!, $nights: Int) { arrive(guests: $guests, nights: $nights) }';

type Guest = { name: string; companions?: Guest[]; deposit?: { tiyn: number } };

/** What the service says of guests who are given beside the query and within it: the answer, or where it is wrong and why. */
async function said(guests: readonly Guest[], nights = 1, actor = payer): Promise<unknown[]> {
  await using rooms = createRooms();
  const literal = `{ arrive(guests: ${written(guests)}, nights: ${nights}) }`;
  const answers = [await rooms.ask(actor, QUERY, { guests, nights }), await rooms.ask(actor, literal)];
  return answers.map(
    ({ data, errors }) => data?.['arrive'] ?? errors.map(({ extensions }) => extensions?.['details'] ?? extensions?.['code']),
  );
}

function written(value: unknown): string {
  return JSON.stringify(value).replaceAll(/"(\w+)":/g, '$1: ');
}

function twice(details: object): object[][] {
  return [[details], [details]];
}

describe('a value that has limits', () => {
  it('may be either limit', async () => {
    expect(await said([asel], 1)).toEqual(['welcome', 'welcome']);
    expect(await said([{ ...asel, companions: [asel, asel], deposit: { tiyn: 100 } }, asel, asel], 30)).toEqual([
      'welcome',
      'welcome',
    ]);
  });

  it('is refused beyond them, with the place where it stands', async () => {
    expect(await said([])).toEqual(twice({ path: 'guests', problem: 'WRONG_COUNT', least: 1, most: 3 }));
    expect(await said([asel], 31)).toEqual(twice({ path: 'nights', problem: 'OUT_OF_RANGE', least: 1, most: 30 }));
    const crowd = [asel, { ...asel, companions: [{ ...asel, companions: [asel, asel, asel] }] }];
    const path = 'guests.1.companions.0.companions';
    expect(await said(crowd)).toEqual(twice({ path, problem: 'WRONG_COUNT', least: 0, most: 2 }));
    const poor = [{ ...asel, deposit: { tiyn: 0 } }];
    expect(await said(poor)).toEqual(twice({ path: 'guests.0.deposit.tiyn', problem: 'OUT_OF_RANGE', least: 1, most: 100 }));
  });

  it('is not looked at for who may not ask', async () => {
    expect(await said([], 1, { kind: 'ANONYMOUS' })).toEqual([['UNAUTHENTICATED'], ['UNAUTHENTICATED']]);
  });
});

describe('a value that a scalar refuses', () => {
  it('is named with the place where it stands, in the query and beside it', async () => {
    const path = 'guests.1.companions.0.name';
    expect(await said([asel, { ...asel, companions: [{ name: 'а" at "b"; c7' }] }])).toEqual(
      twice({ path, problem: 'NOT_A_NAME' }),
    );
  });

  it('is never our fault, however many there are beside it', async () => {
    await using rooms = createRooms();
    const { errors } = await rooms.ask(payer, QUERY, { guests: Array.from({ length: 100 }, () => ({ name: '' })) });
    expect(new Set(errors.map(({ extensions }) => extensions?.['code']))).toEqual(new Set(['BAD_USER_INPUT']));
  });

  it('is explained in three languages', async () => {
    await using rooms = createRooms();
    const { errors } = await rooms.ask(payer, QUERY, { guests: [{ name: ' ' }] });
    expect(errors).toMatchObject([
      {
        message: 'guests.0.name: The text is empty.',
        extensions: { messages: { en: 'The text is empty.', kk: 'Мәтін бос.', ru: 'Текст пуст.' } },
      },
    ]);
  });
});
