import { describe, expect, it } from 'vitest';
import { money } from '@aleumet/domain';
import { actualAmounts, amountsOf } from './amounts.ts';

const perDay = (tiyn: number) => ({ per: 'BED_DAY' as const, amount: money(tiyn) });
const perStay = (tiyn: number) => ({ per: 'STAY' as const, amount: money(tiyn) });
const split = (price: number, guaranteed: number) => ({
  price: money(price),
  guaranteed: money(guaranteed),
  coPayment: money(price - guaranteed),
});

describe('the price of a stay', () => {
  it('is paid by the state up to the guaranteed amount, and by the recipient above it (A2-29b)', () => {
    expect(amountsOf({ offered: perDay(200), guaranteed: perDay(150) }, 10)).toEqual(split(2000, 1500));
  });
  it('is paid by the state alone when it does not exceed the guaranteed amount (A2-29b, A2-4c)', () => {
    expect(amountsOf({ offered: perDay(150), guaranteed: perDay(150) }, 10)).toEqual(split(1500, 1500));
    expect(amountsOf({ offered: perDay(149), guaranteed: perDay(150) }, 10)).toEqual(split(1490, 1490));
    expect(amountsOf({ offered: perDay(151), guaranteed: perDay(150) }, 10)).toEqual(split(1510, 1500));
  });
  it('is that of the bed-days and nothing beside, so that the way there is paid by the recipient (A2-26c)', () => {
    expect(amountsOf({ offered: perDay(200), guaranteed: perDay(250) }, 10)).toEqual(split(2000, 2000));
    expect(amountsOf({ offered: perStay(2000), guaranteed: perStay(2500) }, 10)).toEqual(split(2000, 2000));
  });
  it('may be set for the stay while the guaranteed amount is set for the day', () => {
    expect(amountsOf({ offered: perStay(2000), guaranteed: perDay(150) }, 10)).toEqual(split(2000, 1500));
  });
});

describe('the act over the actual bed-days', () => {
  const signed = { ...split(2000, 1500), tariffs: { offered: perDay(200), guaranteed: perDay(150) } };
  it('counts again when the person left early', () => {
    expect(actualAmounts(signed, 6)).toEqual(split(1200, 900));
  });
  it('is never above what was signed (A2-29b)', () => {
    expect(actualAmounts(signed, 12)).toEqual(split(2000, 1500));
  });
});
