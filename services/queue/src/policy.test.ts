import { expect, it } from 'vitest';
import { money, plainDate } from '@aleumet/domain';
import { mostCost } from './policy.ts';

it('a transfer costs at most the guaranteed amount for fourteen days (A2-25e)', () => {
  const day = plainDate('2026-02-02');
  expect(mostCost({ per: 'BED_DAY', amount: money(1_000_000) }, day)).toEqual(money(14_000_000));
  expect(mostCost({ per: 'ORDER', amount: money(9_000_000) }, day)).toEqual(money(9_000_000));
});
