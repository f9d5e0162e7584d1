import { describe, expect, it } from 'vitest';
import { createRowLoader } from './row-loader.ts';

type Row = { id: string; price: number | null };

function toPrice({ price }: Row): number {
  if (price === null) throw new RangeError('no price');
  return price;
}

/** A loader of prices, and what it has asked for. */
function loaderOf(rows: readonly Row[]) {
  const asked: (readonly string[])[] = [];
  const find = async (ids: readonly string[]) => {
    asked.push(ids);
    return rows;
  };
  return { asked, prices: createRowLoader({ find, keyOf: ({ id }) => id, toNode: toPrice }) };
}

describe('rows loaded by a key', () => {
  it('come by one query, null where there is none', async () => {
    const rows = [
      { id: 'b', price: 2 },
      { id: 'a', price: 1 },
    ];
    const { prices, asked } = loaderOf(rows);
    expect(await Promise.all(['a', 'none', 'b'].map((id) => prices.load(id)))).toEqual([1, null, 2]);
    expect(asked).toEqual([['a', 'none', 'b']]);
  });

  it('that cannot be read cost their own key only', async () => {
    const rows = [
      { id: 'a', price: 1 },
      { id: 'bad', price: null },
    ];
    const { prices } = loaderOf(rows);
    const [good, bad] = await Promise.allSettled([prices.load('a'), prices.load('bad')]);
    expect(good).toEqual({ status: 'fulfilled', value: 1 });
    expect(bad).toMatchObject({ reason: { message: 'the row bad cannot be read', cause: new RangeError('no price') } });
  });

  it('are the last of their key', async () => {
    const rows = [
      { id: 'a', price: null },
      { id: 'a', price: 7 },
    ];
    expect(await loaderOf(rows).prices.load('a')).toBe(7);
  });

  it('all fail when the query does', async () => {
    const find = () => Promise.reject(new Error('no answer'));
    const loader = createRowLoader({ find, keyOf: ({ id }: Row) => id, toNode: toPrice });
    const results = await Promise.allSettled([loader.load('a'), loader.load('b')]);
    expect(results).toMatchObject([{ reason: { message: 'no answer' } }, { reason: { message: 'no answer' } }]);
  });
});
