import { describe, it } from 'vitest';
import { id, money, plainDate } from '@aleumet/domain';
import { specificationOf } from '@aleumet/testkit/specification';
import { ids } from '../../../test/ids.ts';
import {
  accepted,
  arrived,
  at,
  byProvider,
  byRecipient,
  funded,
  on,
  placed,
  placedOrder,
  provider,
  recipient,
  rival,
  signed,
  stranger,
} from '../../../test/order-specification.ts';
import { actText } from '../../documents/act.ts';
import { evolve } from '../../order/evolve.ts';
import type { Order, OrderEvent } from '../../order/order.ts';
import { catalogue } from '../../refusals.ts';
import type { ActDrafted } from '../act.ts';
import { actDecider } from '../decider.ts';

const orderAfter = (...events: OrderEvent[]) => events.reduce<Order>(evolve, { status: 'none' });
const departedOn = plainDate('2026-03-12');
const completed = {
  type: 'StayCompleted' as const,
  orderId: placedOrder.id,
  departedOn,
  completedAt: at('2026-03-12'),
  closedOn: departedOn,
};
const order = orderAfter(placed, funded, accepted, arrived, completed);
const { given } = specificationOf(actDecider, { order, providerBinDigest: provider.binDigest, otherActId: null }, catalogue);

const actId = id<'ActId'>(ids.act);
const amounts = { bedDays: 10, price: money(20_000_000), guaranteed: money(15_000_000), coPayment: money(5_000_000) };
const stayed = { ...placedOrder, arrivedAt: arrived.arrivedAt };
const document = actText(
  actId,
  {
    ...stayed,
    ...funded,
    ...accepted,
    ...arrived,
    ...placedOrder,
    answerOverdue: false,
    noticeSignatureId: '',
    denialCode: null,
  },
  { ...amounts, departedOn },
);
const draft = {
  type: 'DraftAct' as const,
  actId,
  orderId: placedOrder.id,
  by: provider,
  digestOf: (text: string) => `digest of ${text}`,
  ...on('2026-03-12'),
};
const { personId, departmentId, region, providerId, applicationId, measureId, entryId, reimbursementApplicationId } = placedOrder;
const terms = {
  ...{ id: actId, orderId: placedOrder.id, personId, departmentId, region, providerId, applicationId, measureId, entryId },
  ...{ budgetYear: 2026, reimbursementApplicationId, ...amounts, document, draftedAt: at('2026-03-12') },
};
const drafted: ActDrafted = { type: 'ActDrafted', terms, documentDigest: `digest of ${document}` };

describe('an act that is not drawn up', () => {
  it('is drawn up after the stay over the actual bed-days (A2-29b)', () => {
    given().when(draft).gives(drafted);
    given(drafted).when(draft).gives();
    given(drafted)
      .when({ ...draft, orderId: id<'OrderId'>(ids.otherOrder) })
      .refused('ACT_ID_TAKEN');
  });
  it('is not drawn up before the end of the stay', () => {
    given()
      .when(draft, { order: orderAfter(placed, funded, accepted, arrived) })
      .refused('STAY_NOT_COMPLETED');
  });
  it('is not drawn up by another provider', () => {
    given()
      .when({ ...draft, by: rival })
      .refused('ORDER_NOT_FOUND');
  });
  it('is the only one of its order', () => {
    given()
      .when(draft, { otherActId: id<'ActId'>(ids.order) })
      .refused('ACT_EXISTS', { actId: ids.order });
  });
  it('cannot be signed', () => {
    given().when(signAs('PROVIDER')).refused('ACT_NOT_FOUND');
  });
});

function signAs(party: 'PROVIDER' | 'RECIPIENT') {
  const by = party === 'PROVIDER' ? { party, provider } : { party, citizen: recipient };
  return {
    type: 'SignAct' as const,
    actId,
    by,
    document: party === 'PROVIDER' ? byProvider(document) : byRecipient(document),
    ...on('2026-03-12'),
  };
}
const added = (party: 'PROVIDER' | 'RECIPIENT') => ({
  ...{ type: 'ActSignatureAdded' as const, actId, party, signedAt: at('2026-03-12') },
  document: signAs(party).document,
});
const bySecond = { type: 'ActSigned' as const, actId, signedAt: at('2026-03-12') };

describe('an act that is drawn up', () => {
  it('is signed by both over the same bytes, in either order (A2-28a)', () => {
    given(drafted).when(signAs('PROVIDER')).gives(added('PROVIDER'));
    given(drafted, added('PROVIDER')).when(signAs('RECIPIENT')).gives(added('RECIPIENT'), bySecond);
    given(drafted).when(signAs('RECIPIENT')).gives(added('RECIPIENT'));
    given(drafted, added('RECIPIENT')).when(signAs('PROVIDER')).gives(added('PROVIDER'), bySecond);
  });
  it('takes one signature of each side', () => {
    // The demo's signatures differ by text alone, so both sides would share an id: this one is the provider's other signature.
    const again = { ...byProvider(document), signatureId: 'another signature' };
    given(drafted, added('PROVIDER')).when(signAs('PROVIDER')).gives();
    given(drafted, added('PROVIDER'))
      .when({ ...signAs('PROVIDER'), document: again })
      .refused('ACT_ALREADY_SIGNED_BY_YOU');
  });
  it('is not signed over other bytes', () => {
    given(drafted)
      .when({ ...signAs('RECIPIENT'), document: byRecipient('{}') })
      .refused('DOCUMENT_OUTDATED', { document: 'ACT' });
  });
  it('is not signed by others, nor with the keys of others', () => {
    given(drafted)
      .when({ ...signAs('PROVIDER'), by: { party: 'PROVIDER', provider: rival } })
      .refused('ACT_NOT_FOUND');
    given(drafted)
      .when({ ...signAs('RECIPIENT'), by: { party: 'RECIPIENT', citizen: stranger } })
      .refused('ACT_NOT_FOUND');
    given(drafted)
      .when({ ...signAs('PROVIDER'), document: signed(document, rival) })
      .refused('SIGNER_IS_ANOTHER_ORGANISATION');
    given(drafted)
      .when({ ...signAs('RECIPIENT'), document: signed(document, stranger) })
      .refused('SIGNER_IS_ANOTHER_PERSON');
  });
});
