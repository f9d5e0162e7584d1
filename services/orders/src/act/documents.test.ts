import { describe, expect, it } from 'vitest';
import { id, money } from '@aleumet/domain';
import { ids } from '../../test/ids.ts';
import { placedOrder } from '../../test/order-specification.ts';
import { actText } from './documents.ts';

describe('the act of rendered services', () => {
  it('says which part it is, how much was served and what it costs, in the bytes that both sign (GAP-13, A2-29b)', () => {
    const served = { arrivedAt: '2026-03-02T06:00:00.000Z', departedOn: '2026-03-12' };
    const part = { part: 2, quantity: 10, price: money(20_000_000), guaranteed: money(15_000_000), coPayment: money(5_000_000) };
    expect(actText(id<'ActId'>(ids.act), { order: placedOrder, served }, part)).toBe(
      '{"actId":"0190a8a0-1000-7000-8000-000000000014","arrivedAt":"2026-03-02T06:00:00.000Z","coPayment":"50000.00 KZT",' +
        '"departedOn":"2026-03-12","document":"ACT","guaranteed":"150000.00 KZT","kind":"SANATORIUM_RESORT_TREATMENT",' +
        '"orderId":"0190a8a0-1000-7000-8000-000000000010","part":2,"personId":"0190a8a0-1000-7000-8000-000000000001",' +
        '"price":"200000.00 KZT","providerId":"0190a8a0-0b00-7000-8000-000000000001","quantity":10,"unit":"BED_DAY"}',
    );
  });
});
