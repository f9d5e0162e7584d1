import { describe, it } from 'vitest';
import { id, money, plainDate } from '@aleumet/domain';
import { specificationOf } from '@aleumet/testkit/specification';
import { ids } from '../../../test/ids.ts';
import {
  at,
  byProvider,
  byRecipient,
  on,
  placedOrder,
  provider,
  recipient,
  rival,
  signed,
  stranger,
} from '../../../test/order-specification.ts';
import { actText } from '../documents.ts';
import { catalogue } from '../../refusals.ts';
import type { ActDrafted, ActPart } from '../act.ts';
import { actDecider } from '../decider.ts';
import type { OtherAct } from '../facts.ts';

const order = { ...placedOrder, served: 10 };
const served = { arrivedAt: at('2026-03-02'), departedOn: plainDate('2026-03-12') };
const billed = { order, providerBinDigest: provider.binDigest, served };
const { given } = specificationOf(actDecider, { billed, otherActs: [] }, catalogue);

const actId = id<'ActId'>(ids.act);
const whole = { part: 1, quantity: 10, price: money(20_000_000), guaranteed: money(15_000_000), coPayment: money(5_000_000) };
const textOver = (part: ActPart) => actText(actId, billed, part);
const document = textOver(whole);
const draft = {
  type: 'DraftAct' as const,
  actId,
  orderId: placedOrder.id,
  by: provider,
  digestOf: (text: string) => `digest of ${text}`,
  ...on('2026-03-12'),
};
const { personId, departmentId, region, providerId, applicationId, measureId, kind, entryId, reimbursementApplicationId } =
  placedOrder;
const about = {
  ...{ id: actId, orderId: placedOrder.id, personId, departmentId, region, providerId, applicationId, measureId, kind, entryId },
  ...{ budgetYear: 2026, reimbursementApplicationId, unit: 'BED_DAY' as const, draftedAt: at('2026-03-12') },
};
function draftedOver(part: ActPart): ActDrafted {
  const text = textOver(part);
  return { type: 'ActDrafted', terms: { ...about, ...part, document: text }, documentDigest: `digest of ${text}` };
}
const drafted = draftedOver(whole);

const first: OtherAct = {
  ...{ id: id<'ActId'>(ids.order), part: 1, quantity: 4 },
  ...{ price: money(8_000_000), guaranteed: money(6_000_000), coPayment: money(2_000_000) },
};
const second: OtherAct = {
  ...{ id: id<'ActId'>(ids.otherAct), part: 2, quantity: 5 },
  ...{ price: money(10_000_000), guaranteed: money(7_500_000), coPayment: money(2_500_000) },
};
const third: OtherAct = {
  ...{ id: id<'ActId'>(ids.thirdAct), part: 3, quantity: 1 },
  ...{ price: money(2_000_000), guaranteed: money(1_500_000), coPayment: money(500_000) },
};

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
      .when(draft, { billed: { ...billed, order: { ...order, served: 0 } } })
      .refused('NOTHING_SERVED');
  });
  it('is of the year of the tariff of its order (A2-26a)', () => {
    const nextYear = { ...billed, order: { ...order, tariffOn: plainDate('2027-01-02') } };
    given()
      .when(draft, { billed: nextYear })
      .gives({ ...drafted, terms: { ...drafted.terms, budgetYear: 2027 } });
  });
  it('is not drawn up by another provider', () => {
    given()
      .when({ ...draft, by: rival })
      .refused('ORDER_NOT_FOUND');
  });
  it('bills what no other act of its order bills, to the last tiyn (GAP-13, A2-29b)', () => {
    given()
      .when(draft, { otherActs: [first] })
      .gives(
        draftedOver({
          part: 2,
          quantity: 6,
          price: money(12_000_000),
          guaranteed: money(9_000_000),
          coPayment: money(3_000_000),
        }),
      );
    given()
      .when(draft, { otherActs: [first, second] })
      .gives(
        draftedOver({ part: 3, quantity: 1, price: money(2_000_000), guaranteed: money(1_500_000), coPayment: money(500_000) }),
      );
  });
  it('is not drawn up when all that was served is in other acts', () => {
    given()
      .when(draft, { otherActs: [first, second, third] })
      .refused('ACT_EXISTS', { actId: ids.thirdAct });
    given()
      .when(draft, { otherActs: [{ ...whole, id: third.id }] })
      .refused('ACT_EXISTS', { actId: ids.thirdAct });
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
