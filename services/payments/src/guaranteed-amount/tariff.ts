import { lesserOf, type Money, times } from '@aleumet/domain';

/** Whether an amount is meant for each bed-day or for the whole stay. */
export const AMOUNT_UNITS = ['BED_DAY', 'STAY'] as const;
export type AmountPer = (typeof AMOUNT_UNITS)[number];

export type Tariff = { per: AmountPer; amount: Money };

/** The part of the price that the state pays: at most the guaranteed amount (A2-4c, A2-29b). */
export function guaranteedOf(price: Money, bedDays: number, { per, amount }: Tariff): Money {
  return lesserOf(price, per === 'BED_DAY' ? times(amount, bedDays) : amount);
}
