import { daysBetween, type PlainDate } from '@aleumet/domain';
import type { Placed } from '../order/order.ts';

/** The bed-days really used: those of the order less the nights not slept (A2-26b, GAP-9, GAP-13). */
export function bedDaysOf(order: Placed, departedOn: PlainDate): number {
  return order.bedDays - daysBetween(departedOn, order.departureOn);
}
