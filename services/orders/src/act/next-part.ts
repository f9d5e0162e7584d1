import { actualAmounts, type Amounts, minus, type Money } from '@aleumet/domain';
import type { Billable } from '../terms/terms.ts';
import type { ActPart } from './act.ts';

/**
 * Returns what the next act of an order covers; null when nothing is left: what was served minus the other acts. The amounts are
 * those of everything served minus those of the other acts, so that all acts together are exact to the tiyn and never exceed what
 * was signed (GAP-13).
 */
export function nextPart(order: Billable, others: readonly ActPart[]): ActPart | null {
  const quantity = others.reduce((left, other) => left - other.quantity, order.served);
  if (quantity <= 0) return null;
  const all = actualAmounts(order, order.served);
  const left = (amountOf: (amounts: Amounts) => Money) =>
    others.reduce((rest, other) => minus(rest, amountOf(other)), amountOf(all));
  return {
    part: 1 + Math.max(0, ...others.map(({ part }) => part)),
    quantity,
    price: left(({ price }) => price),
    guaranteed: left(({ guaranteed }) => guaranteed),
    coPayment: left(({ coPayment }) => coPayment),
  };
}
