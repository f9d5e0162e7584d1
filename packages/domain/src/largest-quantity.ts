import policies from '../policy.json' with { type: 'json' };
import { type PlainDate, plainDate } from './plain-date.ts';
import { inForceOn } from './policy.ts';
import type { Unit } from './tariff.ts';

const read = policies.map(({ from, largestQuantity }) => ({ from: plainDate(from, 'policy.from'), largestQuantity }));

/** Returns the largest quantity of a unit that one order may have, on a day: 14 bed-days (A2-26b), and one of every other unit. */
export function largestQuantityOn(unit: Unit, day: PlainDate): number {
  const most: Partial<Record<Unit, number>> = inForceOn(read, day).largestQuantity;
  return most[unit] ?? 1;
}
