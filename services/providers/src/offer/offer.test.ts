import { describe, expect, it } from 'vitest';
import { aboutOffer, bed, bedId, MOMENT, offerId, otherProviderId, own, providerId, terms } from '../../test/specification.ts';
import { evolve, type OfferFacts } from './offer.ts';

const { given } = aboutOffer;
const beds = [bed(1), bed(2)];
const publish = { type: 'PublishOffer', offerId, by: own, terms, beds, ...MOMENT } as const;
const withdraw = { type: 'WithdrawOffer', offerId, by: own, ...MOMENT } as const;
const sweep = { type: 'WithdrawExcludedOffer', offerId, ...MOMENT } as const;

const published = { type: 'OfferPublished', offerId, providerId, terms, beds, publishedAt: MOMENT.now } as const;
const withdrawn = { type: 'OfferWithdrawn', offerId, providerId, kind: terms.kind, withdrawnAt: MOMENT.now } as const;

function by(changes: Partial<NonNullable<OfferFacts['provider']>>): Partial<OfferFacts> {
  return { provider: { id: providerId, status: 'registered', kinds: [terms.kind], ...changes } };
}

describe('before an offer is published', () => {
  it('its provider publishes it with terms and beds (A2-28a)', () => {
    given().when(publish).gives(published);
  });

  it('a provider that is not in the register, or leaves it, publishes nothing', () => {
    given().when(publish, { provider: null }).refused('NOT_IN_REGISTER');
    given()
      .when(publish, by({ status: 'leaving' }))
      .refused('PROVIDER_LEAVES_REGISTER');
    given()
      .when(publish, by({ status: 'excluded' }))
      .refused('PROVIDER_EXCLUDED');
  });

  it('a provider publishes only what it is registered for', () => {
    given()
      .when(publish, by({ kinds: ['WHEELCHAIR'] }))
      .refused('KIND_NOT_REGISTERED', { kind: terms.kind });
  });

  it('a bed cannot stand in two offers', () => {
    given()
      .when(publish, { bedsElsewhere: [bedId(2)] })
      .refused('BED_IN_ANOTHER_OFFER', { bedId: bedId(2) });
  });

  it('nothing else can be asked', () => {
    given().when(withdraw).refused('OFFER_NOT_FOUND');
    given().when(sweep).refused('OFFER_NOT_FOUND');
  });
});

describe('when it is published', () => {
  const offered = given(published);

  it('the same again changes nothing', () => {
    offered.when(publish).gives();
  });

  it('other terms are published anew, with the beds', () => {
    const change = { terms: { ...terms, meals: 'үш рет' }, beds: [bed(2)] };
    offered.when({ ...publish, ...change }).gives({ ...published, ...change });
  });

  it('the same terms with other beds change the capacity', () => {
    const others = [bed(2), bed(3)];
    const changed = {
      type: 'CapacityChanged',
      offerId,
      providerId,
      kind: terms.kind,
      beds: others,
      changedAt: MOMENT.now,
    } as const;
    offered.when({ ...publish, beds: others }).gives(changed);
    const state = [published, changed].reduce(evolve, { status: 'none' });
    expect(state).toMatchObject({ status: 'published', terms, beds: others });
  });

  it('another provider can neither change nor withdraw it', () => {
    offered.when(publish, by({ id: otherProviderId })).refused('OFFER_EXISTS');
    offered.when(withdraw, by({ id: otherProviderId })).refused('NOT_YOUR_OFFER');
  });

  it('its provider withdraws it, also on the way out of the register', () => {
    offered.when(withdraw).gives(withdrawn);
    offered.when(withdraw, by({ status: 'leaving' })).gives(withdrawn);
  });

  it('time withdraws it only when its provider is excluded (A2-32b)', () => {
    offered.when(sweep).gives();
    offered.when(sweep, by({ status: 'leaving' })).gives();
    offered.when(sweep, by({ status: 'excluded' })).gives(withdrawn);
  });
});

describe('when it is withdrawn', () => {
  const gone = given(published, withdrawn);

  it('a repeated withdrawal changes nothing', () => {
    gone.when(withdraw).gives();
    gone.when(sweep, by({ status: 'excluded' })).gives();
  });

  it('it is not published again', () => {
    gone.when(publish).refused('OFFER_WITHDRAWN');
  });
});
