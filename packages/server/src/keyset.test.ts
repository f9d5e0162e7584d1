import { describe, expect, it } from 'vitest';
import { behind, partsBehind, toOrderBy } from './keyset.ts';
import { BY_ID, type SortColumn } from './sort-column.ts';

const dueOn: SortColumn = { column: 'dueOn', kind: 'moment', direction: 'asc', isNullable: true };
const name: SortColumn = { column: 'name', kind: 'text', direction: 'desc' };

describe('rows behind the values of a cursor', () => {
  it('are beyond the only column', () => {
    expect(behind([BY_ID], ['a'])).toEqual({ AND: [{ id: { gte: 'a' } }, { id: { gt: 'a' } }] });
  });

  it('are beyond the first column, or equal to it and beyond the next, each in its direction', () => {
    const either = { OR: [{ name: { lt: 'n' } }, { AND: [{ name: 'n' }, { id: { gt: 'a' } }] }] };
    expect(behind([name, BY_ID], ['n', 'a'])).toEqual({ AND: [{ name: { lte: 'n' } }, either] });
  });

  it('are those without the value too, which come last', () => {
    const beyond = { OR: [{ dueOn: { gt: 1 } }, { dueOn: null }] };
    const atLeast = { OR: [{ dueOn: { gte: 1 } }, { dueOn: null }] };
    const either = { OR: [beyond, { AND: [{ dueOn: 1 }, { id: { gt: 'a' } }] }] };
    expect(behind([dueOn, BY_ID], [1, 'a'])).toEqual({ AND: [atLeast, either] });
  });

  it('are those without the value alone once it is null', () => {
    expect(behind([dueOn, BY_ID], [null, 'a'])).toEqual({
      OR: [{ OR: [] }, { AND: [{ dueOn: null }, { id: { gt: 'a' } }] }],
    });
  });

  it('are those with a value behind those without, where null comes first', () => {
    expect(behind([{ ...dueOn, direction: 'desc' }], [null])).toEqual({ NOT: { dueOn: null } });
    expect(behind([{ ...dueOn, direction: 'desc' }], [1])).toEqual({ AND: [{ dueOn: { lte: 1 } }, { dueOn: { lt: 1 } }] });
  });
});

describe('the parts of a list behind a cursor', () => {
  it('are those with a value, then those without, where the first column may be null', () => {
    const either = { OR: [{ dueOn: { gt: 1 } }, { AND: [{ dueOn: 1 }, { id: { gt: 'a' } }] }] };
    expect(partsBehind([dueOn, BY_ID], [1, 'a'])).toEqual([{ AND: [{ dueOn: { gte: 1 } }, either] }, { dueOn: null }]);
  });

  it('are one, once it is null, and where it comes first or is never null', () => {
    for (const [order, values] of [
      [
        [dueOn, BY_ID],
        [null, 'a'],
      ],
      [
        [{ ...dueOn, direction: 'desc' as const }, BY_ID],
        [1, 'a'],
      ],
      [
        [name, BY_ID],
        ['n', 'a'],
      ],
    ] as const) {
      expect(partsBehind(order, values)).toEqual([behind(order, values)]);
    }
  });
});

describe('the order of a list', () => {
  it('is that of its columns', () => {
    expect(toOrderBy([name, BY_ID])).toEqual([{ name: 'desc' }, { id: 'asc' }]);
  });
});
