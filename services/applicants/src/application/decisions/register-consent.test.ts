import { describe, it } from 'vitest';
import { id, instant, plainDate } from '@aleumet/domain';
import {
  applicationId,
  filing,
  given,
  measure,
  measureId,
  noon,
  otherApplicationId,
  person,
  personId,
  registered,
} from '../../../test/application-specification.ts';
import type { RegisterConsent } from './register-consent.ts';

const invitationId = id<'InvitationId'>('0190b000-0000-7000-8000-000000000020');
/** Friday 6 February, 23:30 in Almaty; it arrives on Saturday. */
const repliedAt = instant('2026-02-06T18:30:00Z');
const { now, today } = noon('2026-02-07');
const consent: RegisterConsent = {
  type: 'RegisterConsent',
  applicationId,
  invitationId,
  personId,
  measureId,
  repliedAt,
  now,
  today,
};
const consented = {
  ...registered,
  subject: { ...registered.subject, channel: 'PROACTIVE' as const, invitationId, receivedAt: repliedAt },
  intake: {
    applicant: { as: 'PERSON' as const, iin: person.iin, name: 'Surname First' },
    papers: [],
    acceptedBy: null,
    socialWorker: null,
    registeredAt: now,
  },
  due: { dueOn: plainDate('2026-02-20'), calendarVersion: 1 },
};

describe('consent to an invitation', () => {
  it('is the application: without papers, dated by the reply, ten working days from it (A2-6c, A2-16b, A2/F3-3)', () => {
    given().when(consent).gives(consented);
  });

  it('has the registers asked without anybody asking, those of work after a work injury (A2-21)', () => {
    const registers = ['IDENTITY_DOCUMENT', 'DISABILITY', 'PROGRAMME_MEASURES', 'RESIDENCE'] as const;
    given()
      .when(consent)
      .gives({ ...consented, registers: [...registers] });
    given()
      .when(consent, { measure: { ...measure, workInjury: true } })
      .gives({ ...consented, registers: [...registers, 'WORK_INJURY', 'EMPLOYER_CEASED'] });
  });

  it('takes the answer of a register', () => {
    given(consented)
      .when({
        type: 'RecordRegisterAnswer',
        applicationId,
        register: 'DISABILITY',
        answer: { source: 'Bank', found: true, document: {} },
        now,
        today,
      })
      .gives({
        type: 'RegisterAnswered',
        applicationId,
        register: 'DISABILITY',
        answer: { source: 'Bank', found: true, document: {}, answeredAt: now },
      });
  });

  it('registers the application that the invitation has reserved, and once', () => {
    given()
      .when(consent, { filing: { ...filing, liveApplicationId: applicationId } })
      .gives(consented);
    given(consented).when(consent).gives();
  });

  it('comes too late when another application of the measure lives', () => {
    given()
      .when(consent, { filing: { ...filing, liveApplicationId: otherApplicationId } })
      .refused('APPLICATION_EXISTS', { applicationId: otherApplicationId });
  });

  it('needs a person that has not been erased meanwhile', () => {
    given()
      .when(consent, { filing: { ...filing, person: null } })
      .refused('PERSON_NOT_FOUND');
  });
});
