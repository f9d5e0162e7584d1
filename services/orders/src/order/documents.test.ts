import { describe, expect, it } from 'vitest';
import { place, placedOrder } from '../../test/order-specification.ts';
import { cancellationText, refusalText, withdrawalText } from './documents.ts';

const PERSON = '0190a8a0-1000-7000-8000-000000000001';
const PROVIDER = '0190a8a0-0b00-7000-8000-000000000001';
const ORDER = '0190a8a0-1000-7000-8000-000000000010';
const ofOrder = `"orderId":"${ORDER}","personId":"${PERSON}","providerId":"${PROVIDER}"`;

describe('the exact text that is signed', () => {
  it('of an order names the stay, its price, and who pays which part (A2-28a, A2-29b)', () => {
    expect(place.order.text).toBe(
      '{"arrivalOn":"2026-03-02","arrivalTime":"14:00","bedId":"0190a8a0-1000-7000-8000-000000000003","coPayment":"70000.00 KZT",' +
        '"contractTextVersion":"2021-03-03","departureOn":"2026-03-16","document":"ORDER","guaranteed":"210000.00 KZT",' +
        '"kind":"SANATORIUM_RESORT_TREATMENT","measureId":"0190a8a0-1000-7000-8000-000000000006",' +
        '"offerId":"0190a8a0-1000-7000-8000-000000000002",' +
        `"orderId":"${ORDER}","personId":"${PERSON}","price":"280000.00 KZT","product":"","providerId":"${PROVIDER}",` +
        '"quantity":14,"unit":"BED_DAY"}',
    );
  });

  it('of the application asks the department for the guaranteed amount alone (A2-28a)', () => {
    expect(place.reimbursement.text).toBe(
      '{"departmentId":"0190a8a0-0d00-7000-8000-000000000001","document":"REIMBURSEMENT_APPLICATION",' +
        `"guaranteed":"210000.00 KZT",${ofOrder},"quantity":14,` +
        '"reimbursementApplicationId":"0190a8a0-1000-7000-8000-000000000012","unit":"BED_DAY"}',
    );
  });

  it('of a refusal has its ground, of a withdrawal none (A2-28c, GAP-10)', () => {
    expect(refusalText(placedOrder, 'No lift')).toBe(`{"document":"ORDER_REFUSAL",${ofOrder},"reason":"No lift"}`);
    expect(withdrawalText(placedOrder)).toBe(`{"document":"ORDER_WITHDRAWAL",${ofOrder}}`);
  });

  it('of a cancellation has a reason where the provider gives one (A2-31b, A2-32b)', () => {
    const head = `{"beginsOn":"2026-03-02","document":"ORDER_CANCELLATION",${ofOrder},"reason":`;
    expect(cancellationText(placedOrder, null)).toBe(`${head}null}`);
    expect(cancellationText(placedOrder, 'FORCE_MAJEURE')).toBe(`${head}"FORCE_MAJEURE"}`);
  });
});
