import { describe, expect, it } from 'vitest';
import { isMoreThan, isSame, lesserOf, minus, money, moneyText, ZERO, plus, times } from './money.ts';
import { InvalidInput } from './refusal.ts';

describe('an amount', () => {
  it('is a whole number of tiyn below 2^53', () => {
    expect(money(2 ** 53 - 1).tiyn).toBe(9_007_199_254_740_991);
    for (const wrong of [0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => money(wrong)).toThrow(InvalidInput);
    expect(() => times(money(2 ** 52), 2)).toThrow(InvalidInput);
  });
  it('is counted without rounding', () => {
    expect(plus(money(10), money(20))).toEqual(money(30));
    expect(minus(money(10), money(20))).toEqual(money(-10));
    expect(times(money(15), 14)).toEqual(money(210));
    expect(lesserOf(money(10), money(20))).toEqual(money(10));
    expect(isMoreThan(money(20), money(10))).toBe(true);
    expect(isMoreThan(money(10), money(10))).toBe(false);
    expect(isSame(ZERO, money(0))).toBe(true);
  });
  it('is written in tenge with two digits of tiyn', () => {
    expect([moneyText(money(125_000_005)), moneyText(money(0)), moneyText(money(99))]).toEqual([
      '1250000.05 KZT',
      '0.00 KZT',
      '0.99 KZT',
    ]);
  });
});
