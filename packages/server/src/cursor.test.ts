import { describe, expect, it } from 'vitest';
import { InvalidInput } from '@aleumet/domain';
import { type List, readCursor, toCursor } from './cursor.ts';
import type { SortOrder } from './sort-column.ts';

const ROW = '0190a8a0-1000-7000-8000-000000000001';
const row = { id: ROW, name: 'Ақ «жол» 1', dueOn: new Date('2026-03-02'), number: 12n, year: 2026 };
const ORDER: SortOrder = [
  { column: 'name', kind: 'text', direction: 'asc' },
  { column: 'dueOn', kind: 'moment', direction: 'asc', isNullable: true },
  { column: 'number', kind: 'bigint', direction: 'desc' },
  { column: 'year', kind: 'int', direction: 'asc' },
  { column: 'id', kind: 'uuid', direction: 'asc' },
];
const list: List = { name: 'Query.offers', order: ORDER, filter: { region: '75', statuses: ['A'] } };

/** A cursor that somebody has made by hand, of the text of a real one. */
function forged(change: (values: unknown[]) => unknown): string {
  const values: unknown[] = JSON.parse(Buffer.from(toCursor(row, list), 'base64url').toString());
  return Buffer.from(JSON.stringify(change(values))).toString('base64url');
}

describe('a cursor', () => {
  it('holds the values that its list is sorted by', () => {
    expect(readCursor(toCursor(row, list), list)).toEqual([row.name, row.dueOn, row.number, row.year, ROW]);
  });

  it('holds null where the column of the row is null', () => {
    const cursor = toCursor({ ...row, dueOn: null }, list);
    expect(readCursor(cursor, list)).toEqual([row.name, null, row.number, row.year, ROW]);
  });

  it('holds a great number also where the row has it as a plain one', () => {
    expect(toCursor({ ...row, number: 12 }, list)).toBe(toCursor(row, list));
  });

  it('belongs to the same filter written in another way', () => {
    const same = { ...list, filter: { statuses: ['A'], kind: null, region: '75', personId: undefined } };
    expect(readCursor(toCursor(row, list), same)).toHaveLength(ORDER.length);
  });

  const others: [string, List][] = [
    ['another list', { ...list, name: 'Provider.offers' }],
    ['another order', { ...list, order: ORDER.map((column) => ({ ...column, direction: 'desc' })) }],
    ['another filter', { ...list, filter: { region: '79', statuses: ['A'] } }],
    ['no filter', { name: list.name, order: ORDER }],
  ];
  it.each(others)('is refused by %s', (_of, other) => {
    expect(() => readCursor(toCursor(row, list), other)).toThrow(new InvalidInput('after', 'NOT_A_CURSOR'));
  });

  it('cannot be made of a row without the column', () => {
    expect(() => toCursor({ id: ROW }, list)).toThrow('which its rows do not have');
  });
});

describe('a text that no list has given', () => {
  const texts = ['', 'YQ=', 'Y Q', 'Q', '\u{1F600}', '_w', 'YR', '\0', '%', ROW, 'e30', 'bnVsbA', '[', 'W10', 'WzFd'];
  it.each(texts)('is refused: %j', (text) => {
    expect(() => readCursor(text, list)).toThrow(new InvalidInput('after', 'NOT_A_CURSOR'));
  });

  const wrong: [string, number, unknown][] = [
    ['a text with U+0000', 1, 'a\0'],
    ['half a letter', 1, '\ud800'],
    ['no text', 1, 7],
    ['null where the column is never null', 1, null],
    ['a day without its time', 2, '2026-03-02'],
    ['a moment beyond the calendar', 2, '+012026-03-02T00:00:00.000Z'],
    ['a moment of the year 0', 2, '0000-03-02T00:00:00.000Z'],
    ['a day that does not exist', 2, '2026-02-30T00:00:00.000Z'],
    ['a number written as one', 3, 12],
    ['a number beyond bigint', 3, '9'.repeat(20)],
    ['a year beyond int', 4, 2 ** 31],
    ['half a year', 4, 0.5],
    ['no id', 5, 'x'],
    ['an id in capitals', 5, ROW.toUpperCase()],
    ['an object', 5, { id: ROW }],
  ];
  it.each(wrong)('is refused: %s in the place of a value', (_what, at, value) => {
    expect(() =>
      readCursor(
        forged((values) => values.with(at, value)),
        list,
      ),
    ).toThrow(InvalidInput);
  });

  it('is refused with a value too few or too many', () => {
    expect(() =>
      readCursor(
        forged((values) => values.slice(0, -1)),
        list,
      ),
    ).toThrow(InvalidInput);
    expect(() =>
      readCursor(
        forged((values) => [...values, 1]),
        list,
      ),
    ).toThrow(InvalidInput);
  });
});
