import { describe, expect, it } from 'vitest';
import { describeSmsDeliveryContract } from '@aleumet/testkit/contracts/sms-delivery';
import { createJournalOnly, createSmsGateway } from './sms-delivery.ts';

describe('delivery through an SMS gateway', () => {
  describeSmsDeliveryContract((options) => createSmsGateway({ ...options, gateway: 'gateway' }));
});

describe('delivery where there is no gateway', () => {
  it('takes every SMS', async () => {
    const sms = { id: '0190b000-0000-7000-8000-000000000001', number: '+77770000001', text: 'text', sender: 'E_SOBES' } as const;
    expect(await createJournalOnly().send(sms)).toBe('TAKEN');
  });
});
