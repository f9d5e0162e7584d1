import { describe, it } from 'vitest';
import {
  about,
  accepted,
  arrived,
  byProvider,
  funded,
  given,
  notice,
  on,
  placed,
  provider,
  rival,
  signed,
  signedOn,
  started,
} from '../../../test/order-specification.ts';

const accept = { type: 'AcceptOrder' as const, ...about, by: provider, document: notice, ...on('2026-02-04') };

describe('an order that was sent', () => {
  it('is accepted by the signed notice of the bed (A2-28d)', () => {
    given(placed, funded).when(accept).gives(accepted);
  });
  it('is accepted once (A2-28d)', () => {
    given(placed, funded, accepted).when(accept).gives();
  });
  it('is not accepted again by another document, nor once the service has begun (A2-28d)', () => {
    given(placed, funded, accepted)
      .when({ ...accept, document: { ...notice, signatureId: 'another' } })
      .refused('ORDER_NOT_AWAITING_ANSWER');
    given(placed, funded, accepted, arrived, started).when(accept).refused('ORDER_NOT_AWAITING_ANSWER');
  });
  it('may still be accepted after the five working days, for silence ends nothing (A2-28d, GAP-10)', () => {
    const late = on('2026-02-20');
    given(placed, funded)
      .when({ ...accept, ...late })
      .gives({ ...accepted, signed: signedOn('2026-02-20', 'BED_NOTICE', notice), acceptedAt: late.now });
  });
  it('is not accepted by another provider, who learns nothing (A2-28d)', () => {
    given(placed, funded)
      .when({ ...accept, by: rival })
      .refused('ORDER_NOT_FOUND');
  });
  it('is not accepted with the key of another provider (A2-28d)', () => {
    given(placed, funded)
      .when({ ...accept, document: signed(notice.text, rival) })
      .refused('SIGNER_IS_ANOTHER_ORGANISATION');
  });
  it('is not accepted by a notice that says something else (A2-28d)', () => {
    given(placed, funded)
      .when({ ...accept, document: byProvider('{}') })
      .refused('DOCUMENT_OUTDATED');
  });
});

describe('an order whose money is not reserved yet', () => {
  it('cannot be accepted (A2-28d)', () => {
    given(placed).when(accept).refused('FUNDS_PENDING');
  });
});

describe('an order that does not exist', () => {
  it('cannot be accepted (A2-28d)', () => {
    given().when(accept).refused('ORDER_NOT_FOUND');
  });
});
