import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import {
  about,
  accepted,
  at,
  byProvider,
  closed,
  funded,
  given,
  on,
  placed,
  provider,
  rival,
  signedOn,
  texts,
} from '../../../test/order-specification.ts';

const reason = 'No bed with a lift';
const document = byProvider(texts.refusal(reason));
const refuseIt = { type: 'RefuseOrder' as const, ...about, by: provider, reason, document, ...on('2026-02-04') };
const refused = {
  type: 'OrderRefused' as const,
  ...about,
  reason,
  signed: signedOn('2026-02-04', 'ORDER_REFUSAL', document),
  refusedAt: at('2026-02-04'),
  closedOn: plainDate('2026-02-04'),
};

describe('an order that was sent', () => {
  it('is refused with a reasoned ground, signed (A2-28c)', () => {
    given(placed, funded).when(refuseIt).gives(refused, closed('REFUSED', '2026-02-04'));
    given(placed, funded, refused).when(refuseIt).gives();
    given(placed, funded, refused)
      .when({ ...refuseIt, reason: 'A reason that nobody has signed' })
      .refused('REPEATED_DIFFERENTLY');
  });
  it('is refused once: another document comes too late (A2-28c)', () => {
    given(placed, funded, refused)
      .when({ ...refuseIt, document: { ...document, signatureId: 'another' } })
      .refused('ORDER_NOT_AWAITING_ANSWER');
  });
  it('is not refused without a ground (A2-28c)', () => {
    given(placed, funded)
      .when({ ...refuseIt, reason: '  ' })
      .refused('REASON_MISSING');
  });
  it('is not refused by a document with another ground (A2-28c)', () => {
    given(placed, funded)
      .when({ ...refuseIt, document: byProvider(texts.refusal('No')) })
      .refused('DOCUMENT_OUTDATED');
  });
  it('is not refused by another provider (A2-28c)', () => {
    given(placed, funded)
      .when({ ...refuseIt, by: rival })
      .refused('ORDER_NOT_FOUND');
  });
});

describe('an order that is not to be answered', () => {
  it('cannot be refused before its money is reserved (A2-28c)', () => {
    given(placed).when(refuseIt).refused('FUNDS_PENDING');
  });
  it('cannot be refused after it was accepted (A2-28c)', () => {
    given(placed, funded, accepted).when(refuseIt).refused('ORDER_NOT_AWAITING_ANSWER');
  });
});
