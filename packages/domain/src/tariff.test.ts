import { describe, expect, it } from 'vitest';
import { money } from './money.ts';
import { InvalidInput } from './refusal.ts';
import { actualAmounts, amountsOf, costOf, productOf, tariffUnit, type Unit, unitOf } from './tariff.ts';

const per = (unit: Unit) => (tiyn: number) => ({ per: unit, amount: money(tiyn) });
const perDay = per('BED_DAY');
const perOrder = per('ORDER');
const split = (price: number, guaranteed: number) => ({
  price: money(price),
  guaranteed: money(guaranteed),
  coPayment: money(price - guaranteed),
});

describe('a tariff', () => {
  it.each<[Unit, number]>([
    ['BED_DAY', 2100],
    ['PIECE', 2100],
    ['HOUR', 2100],
    ['ORDER', 150],
  ])('of 150 per %s costs %i for a quantity of 14, and nothing for travel (A2-26c)', (unit, cost) => {
    expect(costOf(per(unit)(150), 14)).toEqual(money(cost));
  });
});

describe('the price of an order', () => {
  it('is paid by the state up to the guaranteed amount, and by the recipient above it (A2-4c, A2-29b)', () => {
    expect(amountsOf({ offered: perDay(200), guaranteed: perDay(150) }, 10)).toEqual(split(2000, 1500));
  });
  it('is paid by the state alone when it does not exceed the guaranteed amount (A2-29b, A2-4c)', () => {
    expect(amountsOf({ offered: perDay(150), guaranteed: perDay(150) }, 10)).toEqual(split(1500, 1500));
    expect(amountsOf({ offered: perDay(149), guaranteed: perDay(150) }, 10)).toEqual(split(1490, 1490));
    expect(amountsOf({ offered: perDay(151), guaranteed: perDay(150) }, 10)).toEqual(split(1510, 1500));
  });
  it('is that of the bed-days and nothing beside, so that the way there is paid by the recipient (A2-26c)', () => {
    expect(amountsOf({ offered: perDay(200), guaranteed: perDay(250) }, 10)).toEqual(split(2000, 2000));
    expect(amountsOf({ offered: perOrder(2000), guaranteed: perOrder(2500) }, 10)).toEqual(split(2000, 2000));
  });
  it('may be set for the order while the guaranteed amount is set for the day', () => {
    expect(amountsOf({ offered: perOrder(2000), guaranteed: perDay(150) }, 10)).toEqual(split(2000, 1500));
  });
});

describe('the act over the quantity that was given', () => {
  const signed = { ...split(2000, 1500), tariffs: { offered: perDay(200), guaranteed: perDay(150) } };
  it('counts again when the person left early (A2-29b)', () => {
    expect(actualAmounts(signed, 6)).toEqual(split(1200, 900));
  });
  it('is never above what was signed (A2-29b)', () => {
    expect(actualAmounts(signed, 12)).toEqual(split(2000, 1500));
  });
});

describe('a kind of service', () => {
  it('is counted in bed-days, pieces or hours', () => {
    expect(unitOf('SANATORIUM_RESORT_TREATMENT')).toBe('BED_DAY');
    expect(unitOf('WHEELCHAIR')).toBe('PIECE');
    expect(unitOf('SIGN_LANGUAGE_SPECIALIST')).toBe('HOUR');
  });
  it('has no price in the units of another one, which its quantity does not count', () => {
    expect(tariffUnit('SANATORIUM_RESORT_TREATMENT', 'ORDER', 'per')).toBe('ORDER');
    expect(() => tariffUnit('SANATORIUM_RESORT_TREATMENT', 'HOUR', 'per')).toThrow(new InvalidInput('per', 'NOT_ONE_OF'));
    expect(() => tariffUnit('WHEELCHAIR', 'BED_DAY', 'per')).toThrow(new InvalidInput('per', 'NOT_ONE_OF'));
  });
  it('has products only where it is given in pieces', () => {
    expect(productOf('WHEELCHAIR', 'A4-INDOOR', 'product')).toBe('A4-INDOOR');
    expect(productOf('WHEELCHAIR', null, 'product')).toBe('');
    expect(productOf('SANATORIUM_RESORT_TREATMENT', undefined, 'product')).toBe('');
    const refused = new InvalidInput('product', 'NOT_TAKEN_HERE');
    expect(() => productOf('SANATORIUM_RESORT_TREATMENT', 'A3-CANE', 'product')).toThrow(refused);
  });
});
