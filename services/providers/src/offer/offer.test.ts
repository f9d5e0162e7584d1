import { describe, expect, it } from 'vitest';
import {
  bed,
  bedId,
  MOMENT,
  offerAfter,
  offerId,
  otherProviderId,
  own,
  providerId,
  refusalOf,
  registered,
  terms,
} from '../../test/decisions.ts';
import { offerDecider, type OfferCommand } from './decider.ts';
import type { Offer, OfferFacts } from './offer.ts';

const publish = { type: 'PublishOffer', offerId, by: own, terms, beds: [bed(1), bed(2)], ...MOMENT } as const;
const withdraw = { type: 'WithdrawOffer', offerId, by: own, ...MOMENT } as const;
const sweep = { type: 'WithdrawExcludedOffer', offerId, ...MOMENT } as const;
const decide = (state: Offer, command: OfferCommand, facts = registered) => offerDecider.decide(state, command, facts);
const withdrawn = {
  type: 'OfferWithdrawn',
  offerId,
  providerId,
  kind: 'SANATORIUM_RESORT_TREATMENT',
  withdrawnAt: MOMENT.now,
};

function factsOf(changes: Partial<NonNullable<OfferFacts['provider']>>): OfferFacts {
  return { provider: { id: providerId, status: 'registered', kinds: [terms.kind], ...changes }, bedsElsewhere: [] };
}

describe('before an offer is published', () => {
  it('its provider publishes it with terms and beds (A2-28a)', () => {
    const event = { type: 'OfferPublished', offerId, providerId, terms, beds: publish.beds, publishedAt: MOMENT.now };
    expect(decide(offerAfter(), publish)).toEqual([event]);
  });

  it.each([
    ['NOT_IN_REGISTER', { provider: null, bedsElsewhere: [] }],
    ['PROVIDER_EXCLUDED', factsOf({ status: 'excluded' })],
    ['PROVIDER_LEAVES_REGISTER', factsOf({ status: 'leaving' })],
    ['KIND_NOT_REGISTERED', factsOf({ kinds: ['WHEELCHAIR'] })],
    ['BED_IN_ANOTHER_OFFER', { ...registered, bedsElsewhere: [bedId(1)] }],
  ])('it is refused with %s', (code, facts) => {
    expect(refusalOf(() => decide(offerAfter(), publish, facts))).toMatchObject({ code });
  });

  it.each([withdraw, sweep])('nothing else can be asked: $type', (command) => {
    expect(refusalOf(() => decide(offerAfter(), command))).toEqual({ code: 'OFFER_NOT_FOUND' });
  });
});

describe('when it is published', () => {
  const state = offerAfter(publish);

  it('the same again changes nothing', () => {
    expect(decide(state, publish)).toEqual([]);
  });

  it('other terms are published anew, with the beds', () => {
    const beds = [bed(2)];
    const anew = decide(state, { ...publish, terms: { ...terms, meals: 'үш рет' }, beds });
    expect(anew).toMatchObject([{ type: 'OfferPublished', terms: { meals: 'үш рет' }, beds }]);
  });

  it('the same terms with other beds change the capacity', () => {
    const beds = [bed(2), bed(3)];
    const event = { type: 'CapacityChanged', offerId, providerId, kind: terms.kind, beds, changedAt: MOMENT.now };
    expect(decide(state, { ...publish, beds })).toEqual([event]);
    expect(offerAfter(publish, { ...publish, beds })).toMatchObject({ status: 'published', beds });
  });

  it('another provider can neither change nor withdraw it', () => {
    const stranger = factsOf({ id: otherProviderId });
    expect(refusalOf(() => decide(state, publish, stranger))).toEqual({ code: 'OFFER_EXISTS' });
    expect(refusalOf(() => decide(state, withdraw, stranger))).toEqual({ code: 'NOT_YOUR_OFFER' });
  });

  it('its provider withdraws it, also on the way out of the register', () => {
    expect(decide(state, withdraw)).toEqual([withdrawn]);
    expect(decide(state, withdraw, factsOf({ status: 'leaving' }))).toEqual([withdrawn]);
  });

  it('time withdraws it only when its provider is excluded (A2-32b)', () => {
    expect(decide(state, sweep)).toEqual([]);
    expect(decide(state, sweep, factsOf({ status: 'leaving' }))).toEqual([]);
    expect(decide(state, sweep, factsOf({ status: 'excluded' }))).toEqual([withdrawn]);
  });
});

describe('when it is withdrawn', () => {
  const state = offerAfter(publish, withdraw);

  it('a repeated withdrawal changes nothing', () => {
    expect(decide(state, withdraw)).toEqual([]);
    expect(decide(state, sweep, factsOf({ status: 'excluded' }))).toEqual([]);
  });

  it('it is not published again', () => {
    expect(refusalOf(() => decide(state, publish))).toEqual({ code: 'OFFER_WITHDRAWN' });
  });
});
