import { describe, expect, it } from 'vitest';
import { InvalidInput } from '@aleumet/domain';
import { type PageArguments, readPage, toConnection } from './connection.ts';

const rows = ['a', 'b', 'c', 'd', 'e'];

/** A list as a service reads it: one row more than asked for, after the key of the cursor. */
function list(given: PageArguments) {
  const page = readPage(given);
  const rest = rows.filter((row) => page.after === undefined || row > page.after);
  return toConnection(rest.slice(0, page.limit), page, (row) => row);
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
    expect(edges).toEqual([
      { cursor: 'YQ', node: 'a' },
      { cursor: 'Yg', node: 'b' },
    ]);
    expect(pageInfo).toMatchObject({ startCursor: 'YQ', endCursor: 'Yg' });
  });

  it('without rows has no cursors', () => {
    const pageInfo = { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null };
    expect(list({ after: Buffer.from('z').toString('base64url') })).toEqual({ edges: [], nodes: [], pageInfo });
  });
});

describe('the arguments of a list', () => {
  it.each([{}, { first: null, after: null }, { first: undefined }])('may be left out: %j', (given) => {
    expect(readPage(given)).toEqual({ limit: 21, after: undefined });
  });

  it.each([1, 100])('may ask for %i rows', (first) => {
    expect(readPage({ first }).limit).toBe(first + 1);
  });

  it.each([0, -1, 101])('may not ask for %i rows', (first) => {
    expect(() => readPage({ first })).toThrow(new InvalidInput('first', 'between 1 and 100'));
  });

  it.each(['', 'YQ=', 'Y Q', 'Q', '\u{1F600}', '_w', 'YR'])('may not hold a cursor that no list has given: %j', (after) => {
    expect(() => readPage({ after })).toThrow(new InvalidInput('after', 'not a cursor of a list'));
  });
});
