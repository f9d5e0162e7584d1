import { id, type PersonId } from '@aleumet/domain';
import { describe, it } from 'vitest';
import { measureId, noon, otherApplicationId, personId, specialist, stranger } from '../../../test/application-specification.ts';
import { friday, given, offeringId, sending, sent } from '../../../test/offer-specification.ts';
import type { SendOffer } from './send-offer.ts';

const send: SendOffer = { type: 'SendOffer', offeringId, personId, measureId, by: specialist, ...friday };
const other: PersonId = id(otherApplicationId);

describe('when a programme holds a measure that nobody has applied for', () => {
  it('the specialist offers it; the third working day after is the last for a reply (A2-2b, A2-15a, A2-15b, A2-17a)', () => {
    given().when(send).gives(sent);
  });

  it('it is offered once', () => {
    given(sent).when(send).gives();
  });

  it('the id of another offer is refused', () => {
    given(sent)
      .when({ ...send, personId: other })
      .refused('OFFER_ID_TAKEN');
  });
});

describe('nothing is offered', () => {
  it('when an application of the measure lives', () => {
    given()
      .when(send, { sending: { ...sending, liveApplicationId: otherApplicationId } })
      .refused('APPLICATION_EXISTS', { applicationId: otherApplicationId });
  });

  it('when another offer of the measure waits for its reply', () => {
    given()
      .when(send, { sending: { ...sending, liveOfferingId: offeringId } })
      .refused('OFFER_EXISTS', { offeringId });
  });

  it('to a person of another department, or one that nobody knows', () => {
    given()
      .when({ ...send, by: stranger })
      .refused('PERSON_NOT_FOUND');
    given()
      .when(send, { sending: { ...sending, person: null } })
      .refused('PERSON_NOT_FOUND');
  });

  it('after the term of the measure (A2-4b)', () => {
    given()
      .when({ ...send, ...noon('2026-02-21') })
      .refused('MEASURE_ENDED', { validTo: '2026-02-20' });
  });
});
