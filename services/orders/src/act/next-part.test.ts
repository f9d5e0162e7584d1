import { describe, expect, it } from 'vitest';
import { money } from '@aleumet/domain';
import { placedOrder } from '../../test/order-specification.ts';
import type { ActPart } from './act.ts';
import { nextPart } from './next-part.ts';

/** The acts of the order of fourteen bed-days, one each time that so much was served in all. */
function actsWhen(...servedInAll: number[]): (ActPart | null)[] {
  return servedInAll.reduce<(ActPart | null)[]>((acts, served) => {
    const others = acts.filter((act) => act !== null);
    return [...acts, nextPart({ ...placedOrder, served }, others)];
  }, []);
}

describe('the acts of an order of 280,000.00 KZT, 210,000.00 of them by the state', () => {
  it('each bill what was served since the one before', () => {
    expect(actsWhen(4, 10, 14)).toEqual([
      { part: 1, quantity: 4, price: money(8_000_000), guaranteed: money(6_000_000), coPayment: money(2_000_000) },
      { part: 2, quantity: 6, price: money(12_000_000), guaranteed: money(9_000_000), coPayment: money(3_000_000) },
      { part: 3, quantity: 4, price: money(8_000_000), guaranteed: money(6_000_000), coPayment: money(2_000_000) },
    ]);
  });
  it('are never together above what was signed, however much was served (A2-29b)', () => {
    expect(actsWhen(13, 20)).toEqual([
      { part: 1, quantity: 13, price: money(26_000_000), guaranteed: money(19_500_000), coPayment: money(6_500_000) },
      { part: 2, quantity: 7, price: money(2_000_000), guaranteed: money(1_500_000), coPayment: money(500_000) },
    ]);
  });
  it('are no more when nothing was served since, or less than was thought', () => {
    expect(actsWhen(10, 10, 9).slice(1)).toEqual([null, null]);
  });
});
