import { describe, expect, it } from 'vitest';
import { at, bed, notice, placedOrder, presented, stayFacts } from '../../test/order-specification.ts';
import { plainDate } from '@aleumet/domain';
import { bedNoticeText, stayInAct } from './documents.ts';

describe('the notice A2/F7', () => {
  it('says the bed, the days, the house rules and who pays which part, in these bytes (A2-28d)', () => {
    expect(notice.text).toBe(
      '{"address":"Alatau 1","arrivalOn":"2026-03-02","arrivalTime":"14:00",' +
        '"bed":{"accessibility":"ramp","bedId":"0190a8a0-1000-7000-8000-000000000003","bedType":"functional","floor":1,' +
        '"heightCm":50,"otherBeds":1,"placeType":"ward","removed":false,"roomArea":"18.5"},"bedDays":14,' +
        '"bedId":"0190a8a0-1000-7000-8000-000000000003","cancelBy":"2026-02-25","coPaymentAmount":"70000.00 KZT",' +
        '"departureOn":"2026-03-16","departureTime":"12:00","diagnostics":"ECG","document":"BED_NOTICE",' +
        '"guaranteedAmount":"210000.00 KZT","meals":"four a day","orderAmount":"280000.00 KZT",' +
        '"orderId":"0190a8a0-1000-7000-8000-000000000010","personId":"0190a8a0-1000-7000-8000-000000000001",' +
        '"phone":"+7 (727) 1234567","providerId":"0190a8a0-0b00-7000-8000-000000000001","treatment":"baths"}',
    );
  });
  it('says the same of a bed that was taken out of the offer since, and nothing of one that is not known (A2-28d)', () => {
    expect(bedNoticeText(placedOrder, { ...stayFacts, bed: { ...bed, removed: true } })).toBe(notice.text);
    expect(bedNoticeText(placedOrder, { ...stayFacts, bed: null })).toContain(',"bed":null,"bedDays":14,');
  });
});

describe('what an act says of a stay (GAP-13)', () => {
  const arrived = { ...placedOrder.fulfilment, arrivedAt: at('2026-03-02'), presented };
  it('is when it began and when it ended', () => {
    const departedOn = plainDate('2026-03-12');
    expect(stayInAct({ ...arrived, status: 'DEPARTED', departedOn })).toEqual({
      ...{ arrivedAt: '2026-03-02T06:00:00.000Z', departedOn: '2026-03-12' },
    });
  });
  it('is open while it lasts', () => {
    expect(stayInAct({ ...arrived, status: 'ARRIVED' })).toEqual({ arrivedAt: '2026-03-02T06:00:00.000Z', departedOn: null });
    expect(stayInAct(placedOrder.fulfilment)).toEqual({ arrivedAt: null, departedOn: null });
  });
});
