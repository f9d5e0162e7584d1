import { InvalidInput } from './refusal.ts';

/** The national currency, ISO 4217. */
export type Currency = 'KZT';

/** An amount in minor units: 100 tiyn are 1 tenge. Always an integer below 2^53. */
export type Money = { readonly tiyn: number; readonly currency: Currency };

export const ZERO: Money = { tiyn: 0, currency: 'KZT' };

/** Returns an amount of whole tiyn. Throws for fractions and amounts beyond 2^53. */
export function money(tiyn: number, path = 'amount'): Money {
  if (!Number.isSafeInteger(tiyn)) throw new InvalidInput(path, 'NOT_AN_AMOUNT');
  return { tiyn, currency: 'KZT' };
}

/** Returns the sum of both amounts. */
export function plus(one: Money, other: Money): Money {
  return money(one.tiyn + other.tiyn);
}

/** Returns the first amount minus the second; may be negative. */
export function minus(one: Money, other: Money): Money {
  return money(one.tiyn - other.tiyn);
}

/** Returns a multiple of the amount, such as the price of several days. */
export function times(amount: Money, count: number): Money {
  return money(amount.tiyn * count);
}

/** Returns the smaller of two amounts; the first when they are equal. */
export function lesserOf(one: Money, other: Money): Money {
  return one.tiyn <= other.tiyn ? one : other;
}

/** Whether the first is strictly more than the other. */
export function isMoreThan(one: Money, other: Money): boolean {
  return one.tiyn > other.tiyn;
}

/** Whether both are the same amount of the same currency. */
export function isSame(one: Money, other: Money): boolean {
  return one.tiyn === other.tiyn && one.currency === other.currency;
}

/** Returns the amount as text for documents and messages: `1250000.00 KZT`. */
export function moneyText(amount: Money): string {
  const whole = Math.trunc(amount.tiyn / 100);
  return `${whole}.${String(Math.abs(amount.tiyn % 100)).padStart(2, '0')} ${amount.currency}`;
}
