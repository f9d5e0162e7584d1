import { describe, expect, it } from 'vitest';
import { InvalidInput } from '@aleumet/domain';
import type { Page } from './connection.ts';
import { createListsBelow, firstOfEach } from './lists-below.ts';
import type { SortOrder } from './sort-column.ts';

type Row = { id: string };
const order: SortOrder = [{ column: 'id', kind: 'text', direction: 'asc' }];
const toNode = ({ id }: Row) => id;
const parentOf = ({ id }: Row) => id.slice(0, 1);
const rowsOf = (...ids: string[]): Row[] => ids.map((id) => ({ id }));

/** Rows as a table has them, the newest first; notes what it is asked. */
function table(...rows: string[]) {
  const asked: string[] = [];
  const find = async (parentIds: readonly string[], take: number) => {
    asked.push(`${parentIds.join('')} ${take}`);
    return rowsOf(...rows.filter((row) => parentIds.includes(row.slice(0, 1)))).slice(0, take);
  };
  const findPage = async (parentIds: readonly string[], { limit, after }: Page) => {
    if (after) asked.push(`behind ${after.join()}`);
    return find(parentIds, limit);
  };
  return { asked, find, list: createListsBelow({ name: 'Parent.rows', order, find: findPage, parentOf, toNode }) };
}

describe('the first rows of each parent', () => {
  it('come by one query where nobody crowds out others', async () => {
    const { find, asked } = table('a1', 'b1', 'a2', 'c1');
    const found = await firstOfEach(['a', 'b', 'd', 'a'], 2, { find, parentOf });
    expect(found).toEqual(
      new Map([
        ['a', rowsOf('a1', 'a2')],
        ['b', rowsOf('b1')],
        ['d', []],
      ]),
    );
    expect(asked).toEqual(['abd 6']);
  });

  it('come by another query where one parent has more than its share', async () => {
    const { find, asked } = table('a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3');
    const found = await firstOfEach(['a', 'b'], 2, { find, parentOf });
    expect(found).toEqual(
      new Map([
        ['a', rowsOf('a1', 'a2')],
        ['b', rowsOf('b1', 'b2')],
      ]),
    );
    expect(asked).toEqual(['ab 4', 'b 2']);
  });

  it('of nobody come by no query', async () => {
    const { find, asked } = table();
    await expect(firstOfEach([], 2, { find, parentOf })).resolves.toEqual(new Map());
    expect(asked).toEqual([]);
  });
});

describe('lists below many parents', () => {
  it('asked about at the same moment come by one query, with their next pages', async () => {
    const { list, asked } = table('a1', 'b1', 'a2', 'a3');
    const [ofA, ofB] = await Promise.all([list('a', { first: 2 }), list('b', { first: 2 })]);
    expect(ofA).toMatchObject({ nodes: ['a1', 'a2'], pageInfo: { hasNextPage: true } });
    expect(ofB).toMatchObject({ nodes: ['b1'], pageInfo: { hasNextPage: false } });
    expect(asked).toEqual(['ab 6']);
  });

  it('are read anew when they are asked for again, for a mutation may have changed them', async () => {
    const { list, asked } = table('a1');
    await list('a', {});
    await list('a', {});
    expect(asked).toEqual(['a 21', 'a 21']);
  });

  it('are pages of one list behind a cursor, which no other parent takes', async () => {
    const { list, asked } = table('a1', 'b1');
    const after = (await list('a', { first: 1 })).pageInfo.endCursor;
    await list('a', { first: 1, after });
    await expect(list('b', { first: 1, after })).rejects.toThrow(InvalidInput);
    expect(asked).toEqual(['a 2', 'behind a1', 'a 2']);
  });

  it('refuse a size that no page has, and it alone', async () => {
    const { list } = table('a1');
    const [refused, given] = await Promise.allSettled([list('a', { first: 0 }), list('a', { first: 1 })]);
    expect(refused).toMatchObject({ status: 'rejected', reason: expect.any(InvalidInput) });
    expect(given).toMatchObject({ value: { nodes: ['a1'] } });
  });
});
