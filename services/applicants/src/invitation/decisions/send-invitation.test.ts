import { id, type PersonId } from '@aleumet/domain';
import { describe, expect, it } from 'vitest';
import { measureId, noon, otherApplicationId, personId, specialist, stranger } from '../../../test/application-specification.ts';
import { friday, given, invitationId, sending, sent } from '../../../test/invitation-specification.ts';
import type { SendInvitation } from './send-invitation.ts';

const send: SendInvitation = { type: 'SendInvitation', invitationId, personId, measureId, by: specialist, ...friday };
const other: PersonId = id(otherApplicationId);

describe('when a programme holds a measure that nobody has applied for', () => {
  it('the specialist sends an invitation; the third working day after is the last for a reply (A2-2b, A2-15b, A2-17a)', () => {
    given().when(send).gives(sent);
  });

  it('it is sent once (A2-2b, A2-15b)', () => {
    given(sent).when(send).gives();
  });

  it('the id of another invitation is refused (A2-2b, A2-15b)', () => {
    given(sent)
      .when({ ...send, personId: other })
      .refused('INVITATION_ID_TAKEN');
    given(sent)
      .when({ ...send, measureId: id(otherApplicationId) })
      .refused('INVITATION_ID_TAKEN');
  });
});

describe('no invitation is sent', () => {
  it('when an application of the measure lives (A2-2b, A2-15b)', () => {
    given()
      .when(send, { sending: { ...sending, liveApplicationId: otherApplicationId } })
      .refused('APPLICATION_EXISTS', { applicationId: otherApplicationId });
  });

  it('when another invitation of the measure waits for its reply (A2-2b, A2-15b)', () => {
    given()
      .when(send, { sending: { ...sending, liveInvitationId: invitationId } })
      .refused('INVITATION_EXISTS', { invitationId });
  });

  it('to a person of another department, or one that nobody knows (A2-2b, A2-15b)', () => {
    given()
      .when({ ...send, by: stranger })
      .refused('PERSON_NOT_FOUND');
    given()
      .when(send, { sending: { ...sending, person: null } })
      .refused('PERSON_NOT_FOUND');
  });

  it('when nothing is known of person and measure (A2-2b, A2-15b)', () => {
    expect(() => given().when(send, { sending: null }).gives()).toThrow('facts of sending were not loaded');
  });

  it('after the term of the measure (A2-2b, A2-4b, A2-15b)', () => {
    given()
      .when({ ...send, ...noon('2026-02-21') })
      .refused('MEASURE_ENDED', { validTo: '2026-02-20' });
  });
});
