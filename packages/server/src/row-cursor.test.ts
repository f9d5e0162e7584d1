import { describe, expect, it } from 'vitest';
import { cursorKey, readCursorKey, readNumberCursor } from './row-cursor.ts';

const ROW = '0190a8a0-1000-7000-8000-000000000001';

describe('a cursor of a sorted list', () => {
  it('holds the row and the value it was sorted by, spaces included', () => {
    expect(readCursorKey(cursorKey(ROW, 'Alatau Samaly'))).toEqual([ROW, 'Alatau Samaly']);
  });
  it('is refused when it is of another list', () => {
    for (const wrong of ['', ROW, '12', `${ROW} `, 'not-a-uuid-of-thirty-six-characters-x value']) {
      expect(() => readCursorKey(wrong)).toThrow('after');
    }
  });
});

describe('a cursor of a numbered list', () => {
  it('holds a number', () => {
    expect(readNumberCursor('12')).toBe(12n);
  });
  it('is refused when it is of another list', () => {
    for (const wrong of ['', '-1', '1.5', '1 2', ROW]) expect(() => readNumberCursor(wrong)).toThrow('after');
  });
});
