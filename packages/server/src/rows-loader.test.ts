import { describe, expect, it } from 'vitest';
import { createRowsLoader } from './rows-loader.ts';

type Row = { id: string; of: string; price: number | null };

function toPrice({ price }: Row): number {
  if (price === null) throw new RangeError('no price');
  return price;
}

/** A loader of prices from a table in the order of its rows, and what it has asked for. */
function loaderOf(rows: Row[]) {
  const asked: string[] = [];
  const find = async (keys: readonly string[], take: number) => {
    asked.push(`${keys.join('')} ${take}`);
    return rows.filter(({ of }) => keys.includes(of)).slice(0, take);
  };
  return { asked, rows, prices: createRowsLoader({ find, keyOf: ({ of }) => of, toNode: toPrice }) };
}

const row = (id: string, price: number | null = 1): Row => ({ id, of: id.slice(0, 1), price });

describe('all rows of a key', () => {
  it('come in their order by one query for all keys, none where there is none', async () => {
    const { prices, asked } = loaderOf([row('b1', 1), row('a1', 2), row('b2', 3)]);
    expect(await Promise.all(['a', 'b', 'c', 'b'].map(prices))).toEqual([[2], [1, 3], [], [1, 3]]);
    expect(asked).toEqual(['abc 300']);
  });

  it('come without those that cannot be read, each of which costs itself only', async () => {
    const { prices } = loaderOf([row('a1', 1), row('a2', null), row('a3', 3)]);
    const [first, unread, last] = await prices('a');
    expect([first, last]).toEqual([1, 3]);
    expect(unread).toMatchObject({ message: 'the row a2 cannot be read', cause: new RangeError('no price') });
  });

  it('come up to a hundred, also beside a key that has more', async () => {
    const { prices } = loaderOf([...Array.from({ length: 250 }, (_, at) => row(`a${at}`)), row('b1', 7)]);
    const [many, one] = await Promise.all([prices('a'), prices('b')]);
    expect(many).toHaveLength(100);
    expect(one).toEqual([7]);
  });

  it('come anew each time: a mutation may have added one', async () => {
    const { prices, rows } = loaderOf([row('a1', 1)]);
    await prices('a');
    rows.push(row('a2', 2));
    expect(await prices('a')).toEqual([1, 2]);
  });
});
