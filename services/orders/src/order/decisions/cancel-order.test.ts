import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import {
  about,
  accepted,
  arrived,
  at,
  byRecipient,
  closed,
  funded,
  given,
  on,
  placed,
  placedOrder,
  recipient,
  started,
  signed,
  signedOn,
  stranger,
  texts,
} from '../../../test/order-specification.ts';

const document = byRecipient(texts.cancellation(null));
const cancel = { type: 'CancelOrder' as const, ...about, by: recipient, document, ...on('2026-02-25') };
const cancelled = {
  ...{ type: 'OrderCancelled' as const, ...about, by: 'RECIPIENT' as const, reason: null },
  ...{
    signed: signedOn('2026-02-25', 'ORDER_CANCELLATION', document),
    cancelledAt: at('2026-02-25'),
    closedOn: plainDate('2026-02-25'),
  },
};

describe('an accepted order', () => {
  it('can be cancelled on the third working day before arrival, without a reason (A2-31a, A2-31b)', () => {
    given(placed, funded, accepted).when(cancel).gives(cancelled, closed('CANCELLED', '2026-02-25'));
    given(placed, funded, accepted, cancelled).when(cancel).gives();
  });
  it('can no longer be cancelled the day after (A2-31a, A2-31b)', () => {
    given(placed, funded, accepted)
      .when({ ...cancel, ...on('2026-02-26') })
      .refused('CANCELLATION_TOO_LATE', { cancelBy: '2026-02-25' });
  });
  it('is cancelled once: another document comes too late (A2-31a, A2-31b)', () => {
    given(placed, funded, accepted, cancelled)
      .when({ ...cancel, document: { ...document, signatureId: 'another' } })
      .refused('ORDER_NOT_ACCEPTED');
  });
  it('is not cancelled by a document with other words (A2-31b)', () => {
    given(placed, funded, accepted)
      .when({ ...cancel, document: byRecipient(texts.cancellation('FORCE_MAJEURE')) })
      .refused('DOCUMENT_OUTDATED');
  });
  it('is not cancelled where the kind of service has no last day for that (A2-31a, A2-31b)', () => {
    given({ ...placed, placed: { ...placedOrder, cancelBy: null } }, funded, accepted)
      .when(cancel)
      .refused('CANCELLATION_NOT_PROVIDED');
  });
  it('is cancelled by its recipient alone (A2-31a, A2-31b)', () => {
    given(placed, funded, accepted)
      .when({ ...cancel, by: stranger })
      .refused('ORDER_NOT_FOUND');
    given(placed, funded, accepted)
      .when({ ...cancel, document: signed(document.text, stranger) })
      .refused('SIGNER_IS_ANOTHER_PERSON');
  });
});

describe('an order that is not accepted', () => {
  it('cannot be cancelled (A2-31a, A2-31b)', () => {
    given(placed, funded).when(cancel).refused('ORDER_NOT_ACCEPTED');
    given(placed, funded, accepted, arrived, started).when(cancel).refused('ORDER_NOT_ACCEPTED');
  });
});
