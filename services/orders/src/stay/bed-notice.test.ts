import { describe, expect, it } from 'vitest';
import { at, notice, placedOrder } from '../../test/order-specification.ts';
import { toBedNotice } from './bed-notice.ts';

const signedText = JSON.stringify({
  ...{ address: 'Alatau 1', arrivalTime: '14:00', departureTime: '12:00', meals: 'four a day', diagnostics: 'ECG' },
  ...{ treatment: 'baths', phone: '+7 (727) 1234567', cancelBy: '2026-02-25' },
  bed: {
    ...{ placeType: 'ward', bedType: 'functional', heightCm: 50, floor: 1, roomArea: '18.5', otherBeds: 2 },
    accessibility: 'ramp',
  },
});
const accepted = { ...placedOrder, number: 'A2-000017', acceptedAt: at('2026-02-04') };

describe('the notice A2/F7 as it is shown', () => {
  it('joins what the provider signed with the number, the amounts and the days of the order (A2-28d)', () => {
    expect(toBedNotice(accepted, accepted.fulfilment, signedText)).toEqual({
      ...{ noticeNumber: 'A2-000017', noticeAt: '2026-02-04T06:00:00.000Z', orderNumber: 'A2-000017', orderDate: '2026-02-02' },
      orderAmount: { tiyn: 28_000_000, currency: 'KZT' },
      guaranteedAmount: { tiyn: 21_000_000, currency: 'KZT' },
      coPaymentAmount: { tiyn: 7_000_000, currency: 'KZT' },
      ...{ arrivalDate: '2026-03-02', departureDate: '2026-03-16', stayBedDays: 14 },
      ...{ sanatoriumAddress: 'Alatau 1', arrivalTime: '14:00', departureTime: '12:00', sanatoriumPhone: '+7 (727) 1234567' },
      ...{ mealsDescription: 'four a day', diagnosticsDescription: 'ECG', treatmentDescription: 'baths', cancelBy: '2026-02-25' },
      ...{ bedPlaceType: 'ward', bedType: 'functional', bedHeightCm: 50, floor: 1, roomAreaSqM: '18.5', otherBedsInRoom: 2 },
      accessibilityFeatures: 'ramp',
    });
  });
  it('is read from the very text that was signed, and from no other (A2-28d)', () => {
    expect(toBedNotice(accepted, accepted.fulfilment, notice.text).cancelBy).toBe('2026-02-25');
    expect(() => toBedNotice(accepted, accepted.fulfilment, '{}')).toThrow('address');
  });
});
