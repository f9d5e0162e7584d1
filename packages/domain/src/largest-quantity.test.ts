import { describe, expect, it } from 'vitest';
import { largestQuantityOn } from './largest-quantity.ts';
import { plainDate } from './plain-date.ts';

const day = plainDate('2021-03-03');

describe('the largest quantity of one order', () => {
  it('is fourteen bed-days, and one of every other unit (A2-26b)', () => {
    expect(largestQuantityOn('BED_DAY', day)).toBe(14);
    expect(largestQuantityOn('PIECE', day)).toBe(1);
    expect(largestQuantityOn('HOUR', day)).toBe(1);
    expect(largestQuantityOn('ORDER', day)).toBe(1);
  });
});
