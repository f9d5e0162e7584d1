import { describe, expect, it } from 'vitest';
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
  placedOrder,
  provider,
  providerFact,
  rival,
  signed,
  signedOn,
  stayFacts,
  texts,
} from '../../../test/order-specification.ts';
import { PROVIDER_CANCELLATION_REASONS } from '../order.ts';

const document = byProvider(texts.cancellation('FORCE_MAJEURE'));
const cancel = {
  ...{ type: 'CancelOrderByProvider' as const, ...about, by: provider, reason: 'FORCE_MAJEURE' as const, document },
  ...on('2026-02-25'),
};
const cancelled = {
  ...{ type: 'OrderCancelled' as const, ...about, by: 'PROVIDER' as const, reason: 'FORCE_MAJEURE' as const },
  ...{
    signed: signedOn('2026-02-25', 'ORDER_CANCELLATION', document),
    cancelledAt: at('2026-02-25'),
    closedOn: plainDate('2026-02-25'),
  },
};

describe('an accepted order', () => {
  it('can be cancelled by the provider for force majeure on the third working day before arrival (A2-32a, A2-32b)', () => {
    given(placed, funded, accepted).when(cancel).gives(cancelled, closed('CANCELLED', '2026-02-25'));
    given(placed, funded, accepted, cancelled).when(cancel).gives();
    given(placed, funded, accepted, cancelled)
      .when({ ...cancel, reason: 'PROVIDER_LEAVES_REGISTER' })
      .refused('REPEATED_DIFFERENTLY');
  });
  it('can no longer be cancelled the day after, not even for force majeure (A2-32a)', () => {
    given(placed, funded, accepted)
      .when({ ...cancel, ...on('2026-02-26') })
      .refused('CANCELLATION_TOO_LATE', { cancelBy: '2026-02-25' });
  });
  it('is cancelled for leaving the register only when the provider has asked to leave (A2-32a, A2-32b)', () => {
    const reason = 'PROVIDER_LEAVES_REGISTER' as const;
    const leaving = { ...cancel, reason, document: byProvider(texts.cancellation(reason)) };
    given(placed, funded, accepted).when(leaving).refused('REASON_NOT_PROVEN');
    const leaves = { ...providerFact, exclusionRequestedOn: plainDate('2026-02-10') };
    given(placed, funded, accepted)
      .when(leaving, { answering: { fulfilment: stayFacts, provider: leaves } })
      .gives(
        { ...cancelled, reason, signed: signedOn('2026-02-25', 'ORDER_CANCELLATION', leaving.document) },
        closed('CANCELLED', '2026-02-25'),
      );
  });
  it('is cancelled once: another document comes too late (A2-32a)', () => {
    given(placed, funded, accepted, cancelled)
      .when({ ...cancel, document: { ...document, signatureId: 'another' } })
      .refused('ORDER_NOT_ACCEPTED');
  });
  it('is cancelled by a document with that reason, signed with the key of the provider (A2-32a, A2-32b)', () => {
    given(placed, funded, accepted)
      .when({ ...cancel, document: byProvider(texts.cancellation('PROVIDER_LEAVES_REGISTER')) })
      .refused('DOCUMENT_OUTDATED');
    given(placed, funded, accepted)
      .when({ ...cancel, document: signed(document.text, rival) })
      .refused('SIGNER_IS_ANOTHER_ORGANISATION');
  });
  it('is not cancelled where the kind of service has no last day for that (A2-32a)', () => {
    given({ ...placed, placed: { ...placedOrder, cancelBy: null } }, funded, accepted)
      .when(cancel)
      .refused('CANCELLATION_NOT_PROVIDED');
  });
  it('is not cancelled by another provider (A2-32a)', () => {
    given(placed, funded, accepted)
      .when({ ...cancel, by: rival })
      .refused('ORDER_NOT_FOUND');
  });
});

describe('the reasons of a provider', () => {
  it('are two and no other (A2-32b)', () => {
    expect(PROVIDER_CANCELLATION_REASONS).toEqual(['PROVIDER_LEAVES_REGISTER', 'FORCE_MAJEURE']);
  });
});

describe('an order that is not accepted', () => {
  it('is refused instead of cancelled (A2-28c, A2-32a)', () => {
    given(placed, funded).when(cancel).refused('ORDER_NOT_ACCEPTED');
  });
});
