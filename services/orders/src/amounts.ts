import { lesserOf, minus, type Money, times } from '@aleumet/domain';

/** Whether an amount is meant for each bed-day or for the whole stay. */
export type AmountPer = 'BED_DAY' | 'STAY';

/** What a stay costs, and who pays which part. `price = guaranteed + coPayment`. */
export type Amounts = { price: Money; guaranteed: Money; coPayment: Money };

export type Tariff = { per: AmountPer; amount: Money };

/** The provider's price and the state's guaranteed amount, as they were in force. */
export type Tariffs = { offered: Tariff; guaranteed: Tariff };

/** Splits the price of a stay into the state's part and the recipient's: max(0, price - guaranteed amount) (A2-4c, A2-29b). */
export function amountsOf({ offered, guaranteed: most }: Tariffs, bedDays: number): Amounts {
  const price = over(offered, bedDays);
  const guaranteed = lesserOf(price, over(most, bedDays));
  return { price, guaranteed, coPayment: minus(price, guaranteed) };
}

/** What an act states over the actual bed-days: never more than was signed with the order (GAP-13). */
export function actualAmounts(signed: Amounts & { tariffs: Tariffs }, bedDays: number): Amounts {
  const actual = amountsOf(signed.tariffs, bedDays);
  const price = lesserOf(actual.price, signed.price);
  const guaranteed = lesserOf(lesserOf(actual.guaranteed, signed.guaranteed), price);
  return { price, guaranteed, coPayment: minus(price, guaranteed) };
}

function over({ per, amount }: Tariff, bedDays: number): Money {
  return per === 'BED_DAY' ? times(amount, bedDays) : amount;
}
