import { describe, expect, it } from 'vitest';
import { InvalidInput } from '@aleumet/domain';
import { type PageArguments, readPage, toConnection } from './connection.ts';
import { type List, toCursor } from './cursor.ts';

const rows = ['a', 'b', 'c', 'd', 'e'].map((letter) => ({ letter }));
const letters: List = { name: 'Query.letters', order: [{ column: 'letter', kind: 'text', direction: 'asc' }] };

/** A list as a service reads it: one row more than asked for, behind the value of the cursor. */
function list(given: PageArguments) {
  const page = readPage(given, letters);
  const [after = ''] = page.after ?? [];
  const rest = rows.filter(({ letter }) => letter > String(after));
  return toConnection(rest.slice(0, page.limit), page, ({ letter }) => letter);
}

describe('a list', () => {
  it('gives its rows page by page, each once', () => {
    const first = list({ first: 2 });
    const second = list({ first: 2, after: first.pageInfo.endCursor });
    const third = list({ first: 2, after: second.pageInfo.endCursor });
    expect([first, second, third].map(({ nodes }) => nodes)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual([false, true, true]);
  });

  it('has no next page when the last row is on this one', () => {
    expect(list({ first: 5 }).pageInfo.hasNextPage).toBe(false);
    expect(list({ first: 4 }).pageInfo.hasNextPage).toBe(true);
  });

  it('names the cursor of each row, and of the first and the last', () => {
    const { edges, pageInfo } = list({ first: 2 });
    const [startCursor, endCursor] = ['a', 'b'].map((letter) => toCursor({ letter }, letters));
    expect(edges).toEqual([
      { cursor: startCursor, node: 'a' },
      { cursor: endCursor, node: 'b' },
    ]);
    expect(pageInfo).toMatchObject({ startCursor, endCursor });
  });

  it('without rows has no cursors', () => {
    const pageInfo = { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null };
    expect(list({ after: toCursor({ letter: 'z' }, letters) })).toEqual({ edges: [], nodes: [], pageInfo });
  });
});

describe('the arguments of a list', () => {
  it.each([{}, { first: null, after: null }, { first: undefined }])('may be left out: %j', (given) => {
    expect(readPage(given, letters)).toMatchObject({ limit: 21, after: undefined, behind: {}, orderBy: [{ letter: 'asc' }] });
  });

  it.each([1, 100])('may ask for %i rows', (first) => {
    expect(readPage({ first }, letters).limit).toBe(first + 1);
  });

  it.each([0, -1, 101])('may not ask for %i rows', (first) => {
    expect(() => readPage({ first }, letters)).toThrow(new InvalidInput('first', 'OUT_OF_RANGE', { least: 1, most: 100 }));
  });
});
