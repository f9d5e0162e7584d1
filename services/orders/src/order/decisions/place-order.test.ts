import { describe, it } from 'vitest';
import { id, money, plainDate } from '@aleumet/domain';
import { ids } from '../../../test/ids.ts';
import {
  bed,
  byRecipient,
  given,
  offer,
  place,
  placed,
  placeFor,
  placing,
  policy,
  providerFact,
  recipient,
  signed,
  signedByRecipient,
  stayFacts,
  stranger,
} from '../../../test/order-specification.ts';
import type { PlacingFacts } from '../facts.ts';

const otherOrder = id<'OrderId'>(ids.otherOrder);
const when = (changes: Partial<PlacingFacts>) => given().when(place, { placing: { ...placing, ...changes } });

describe('an order that nobody has placed', () => {
  it('is placed with two signatures, the amounts split and the deadlines computed (A2-4c, A2-28a, A2-29b)', () => {
    given().when(place).gives(placed);
  });
  it('is placed once: the same request again changes nothing (A2-28a)', () => {
    given(placed).when(place).gives();
  });
  it('keeps its words: the same signature beside another choice or application is refused (A2-28a)', () => {
    given(placed)
      .when({ ...place, fulfilment: { ...place.fulfilment, arrivalOn: plainDate('2026-03-03') } })
      .refused('REPEATED_DIFFERENTLY');
    given(placed)
      .when({ ...place, reimbursement: { ...place.reimbursement, signatureId: 'another' } })
      .refused('REPEATED_DIFFERENTLY');
  });
  it('does not take the id of another order (A2-28a)', () => {
    given(placed)
      .when({ ...place, order: { ...place.order, signatureId: 'another' } })
      .refused('ORDER_ID_TAKEN');
  });
  it('needs the signed public contract (A2-27a)', () => {
    when({ hasSignedContract: false }).refused('CONTRACT_NOT_SIGNED');
    when({ hasSignedContract: true }).gives(placed);
  });
  it('is for the recipient and legal representatives, not for a stranger, who learns nothing (A2-28a)', () => {
    given()
      .when({ ...place, by: stranger })
      .refused('ORDER_NOT_FOUND');
  });
  it('is beyond a power of attorney for documents (A2-6a)', () => {
    const actsFor = [{ personId: placing.selection.personId, as: 'INTAKE' as const }];
    given()
      .when({ ...place, by: { ...recipient, actsFor } })
      .refused('ORDER_NOT_FOUND');
  });
  it('is signed by a legal representative with the own key (A2-28a)', () => {
    const by = { iinDigest: 'iin of the mother', actsFor: [{ personId: placing.selection.personId, as: 'ALL' as const }] };
    const order = signed(place.order.text, by);
    const reimbursement = signed(place.reimbursement.text, by);
    given()
      .when({ ...place, by, order, reimbursement })
      .gives({ ...placed, signed: signedByRecipient(order, reimbursement) });
  });
});

describe('the window of the choice', () => {
  it('is open to the end of its last day (A2-25a)', () => {
    when({ selection: { ...placing.selection, closesOn: plainDate('2026-02-02') } }).gives(placed);
  });
  it('is closed on the day after (A2-25a)', () => {
    const closesOn = plainDate('2026-02-01');
    when({ selection: { ...placing.selection, closesOn } }).refused('SELECTION_CLOSED', { closesOn });
  });
  it('is closed when the queue has blocked it (A2-25a)', () => {
    when({ selection: { ...placing.selection, isOpen: false } }).refused('SELECTION_CLOSED', { closesOn: '2026-04-02' });
  });
  it('is closed where nobody knows its last day (A2-25a)', () => {
    when({ selection: { ...placing.selection, closesOn: null } }).refused('SELECTION_CLOSED', { closesOn: null });
  });
  it('bears one order at a time (A2-28a)', () => {
    when({ liveOrderId: otherOrder }).refused('ORDER_ALREADY_LIVE', { orderId: ids.otherOrder });
  });
});

describe('the stay', () => {
  it('lasts at most 14 days (A2-26b)', () => {
    given().when(placeFor('2026-03-02', '2026-03-16')).gives(placed);
    given().when(placeFor('2026-03-02', '2026-03-17')).refused('STAY_TOO_LONG', { bedDays: 15, mostBedDays: 14 });
  });
  it('counts the day of departure only where the policy says so (A2-26b)', () => {
    given()
      .when(place, { policyOf: () => ({ ...policy, departureDayCounts: true }) })
      .refused('STAY_TOO_LONG', { bedDays: 15, mostBedDays: 14 });
  });
  it('has at least one night', () => {
    given()
      .when(placeFor('2026-03-02', '2026-03-02'))
      .refused('DEPARTURE_BEFORE_ARRIVAL', { arrivalOn: '2026-03-02', departureOn: '2026-03-02' });
  });
  it('begins after today (A2-28a)', () => {
    given()
      .when({ ...placeFor('2026-02-02', '2026-02-10') })
      .refused('ARRIVAL_NOT_IN_FUTURE', { arrivalOn: '2026-02-02' });
  });
  it('begins within the term of the measure, its last day included (A2-4b)', () => {
    when({ term: { ...placing.term, validTo: plainDate('2026-03-02') } }).gives(placed);
    when({ term: { ...placing.term, validTo: plainDate('2026-03-01') } }).refused('OUTSIDE_MEASURE_TERM', {
      validFrom: '2026-01-01',
      validTo: '2026-03-01',
    });
    when({ term: { ...placing.term, validFrom: plainDate('2026-03-03') } }).refused('OUTSIDE_MEASURE_TERM', {
      validFrom: '2026-03-03',
      validTo: '2026-12-31',
    });
  });
  it('begins within the term of the disability, its last day included (A2-4b)', () => {
    when({ term: { ...placing.term, disabilityUntil: plainDate('2026-03-02') } }).gives(placed);
    when({ term: { ...placing.term, disabilityUntil: plainDate('2026-03-01') } }).refused('OUTSIDE_DISABILITY_TERM', {
      disabilityUntil: '2026-03-01',
    });
    when({ term: { ...placing.term, disabilityUntil: null, validTo: null } }).gives(placed);
  });
  it('is given once in the calendar year of arrival (A2-26a)', () => {
    const used = { subject: 'SANATORIUM_RESORT_TREATMENT', periodFrom: plainDate('2026-01-01'), used: 1, orderId: otherOrder };
    when({ rights: [used] }).refused('RIGHT_USED_UP', {
      ...{ subject: 'SANATORIUM_RESORT_TREATMENT', periodFrom: '2026-01-01', orderId: ids.otherOrder },
    });
    when({ rights: [{ ...used, used: 0, orderId: null }] }).gives(placed);
    when({ rights: [{ ...used, periodFrom: plainDate('2025-01-01') }] }).gives(placed);
  });
  it('is a service of that family and no other (A2-28a)', () => {
    const kind = 'SURDO_TECHNICAL_MEANS';
    when({ offer: { ...offer, kind }, term: { ...placing.term, kind } }).refused('NOT_A_STAY', { kind });
  });
  it('has a bed that is free in all its nights (A2-28a)', () => {
    when({ fulfilment: { ...stayFacts, bedTakenOn: plainDate('2026-03-15') } }).refused('BED_TAKEN', { night: '2026-03-15' });
  });
});

describe('the offer', () => {
  it('must be of the kind of service that the programme grants', () => {
    when({ offer: { ...offer, kind: 'SURDO_TECHNICAL_MEANS' } }).refused('OFFER_OF_ANOTHER_KIND', {
      ...{ offered: 'SURDO_TECHNICAL_MEANS', granted: 'SANATORIUM_RESORT_TREATMENT' },
    });
    when({ term: { ...placing.term, kind: 'SURDO_TECHNICAL_MEANS' } }).refused('OFFER_OF_ANOTHER_KIND', {
      ...{ offered: 'SANATORIUM_RESORT_TREATMENT', granted: 'SURDO_TECHNICAL_MEANS' },
    });
  });
  it('must not be withdrawn', () => {
    when({ offer: { ...offer, withdrawn: true } }).refused('OFFER_WITHDRAWN');
  });
  it('must have the bed (A2-28a)', () => {
    when({ fulfilment: { ...stayFacts, bed: null } }).refused('BED_NOT_OFFERED');
    when({ fulfilment: { ...stayFacts, bed: { ...bed, removed: true } } }).refused('BED_NOT_OFFERED');
  });
  it('must be of a provider in the register (A2-32b)', () => {
    when({ provider: { ...providerFact, excludedOn: plainDate('2026-02-01') } }).refused('PROVIDER_EXCLUDED', {
      excludedOn: '2026-02-01',
    });
  });
  it('needs a guaranteed amount for the day of arrival (A2-4c)', () => {
    when({ guaranteed: null }).refused('GUARANTEED_AMOUNT_NOT_SET', { on: '2026-03-02', region: '75' });
  });
});

describe('the documents', () => {
  it('must say what the facts say now (A2-28a)', () => {
    when({ guaranteed: { per: 'BED_DAY', amount: money(1_600_000) } }).refused('DOCUMENT_OUTDATED', { document: 'ORDER' });
    given()
      .when({ ...place, reimbursement: byRecipient('{}') })
      .refused('DOCUMENT_OUTDATED', { document: 'REIMBURSEMENT_APPLICATION' });
  });
  it('must both be signed by the one who acts (A2-28a)', () => {
    const order = signed(place.order.text, stranger);
    given()
      .when({ ...place, order })
      .refused('SIGNER_IS_ANOTHER_PERSON');
    given()
      .when({ ...place, reimbursement: signed(place.reimbursement.text, stranger) })
      .refused('SIGNER_IS_ANOTHER_PERSON');
  });
});
