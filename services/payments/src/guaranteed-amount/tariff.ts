import type { Money } from '@aleumet/domain';

/** Whether an amount is meant for each bed-day or for the whole stay. */
export const AMOUNT_UNITS = ['BED_DAY', 'STAY'] as const;
export type AmountPer = (typeof AMOUNT_UNITS)[number];

export type Tariff = { per: AmountPer; amount: Money };
