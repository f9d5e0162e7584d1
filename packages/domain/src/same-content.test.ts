import { describe, expect, it } from 'vitest';
import { isSameContent, repeated } from './same-content.ts';

describe('two requests', () => {
  it.each([
    [{ a: 1, b: { c: 2, d: [3] } }, { b: { d: [3], c: 2 }, a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1, b: null }, { a: 1 }, false],
    [[1, 2], [2, 1], false],
    ['full', 'under repair', false],
  ])('%j and %j say the same: %s', (one, other, same) => {
    expect(isSameContent(one, other)).toBe(same);
  });

  it('change nothing the second time, and are refused when the words differ', () => {
    expect(repeated({ reason: 'full' }, { reason: 'full' })).toEqual([]);
    expect(() => repeated({ reason: 'full' }, { reason: 'unwell' })).toThrow('REPEATED_DIFFERENTLY');
  });
});
