import { describe, it } from 'vitest';
import { plainDate, id } from '@aleumet/domain';
import {
  applicationId,
  calendar,
  monday,
  operator,
  personId,
  qualityBody,
  specialist,
  stranger,
} from '../../../test/application-specification.ts';
import { complaining, complaintId, given, registered } from '../../../test/complaint-specification.ts';
import type { RegisterComplaint } from './register-complaint.ts';

const register: RegisterComplaint = {
  type: 'RegisterComplaint',
  complaintId,
  personId,
  subject: { applicationId, kind: null },
  body: 'EMPLOYMENT_DEPARTMENT',
  delivery: 'BY_HAND',
  text: ' Nobody answers. ',
  answerPlace: 'Chancellery',
  complainedOf: null,
  by: specialist,
  ...monday,
};
const { complaint } = registered;
const { kind } = complaint;

describe('a complaint', () => {
  it('to the head of the department is registered with who accepted it and where the answer is given, for five working days (A2-14a, A2-14c, A2-14f)', () => {
    given().when(register).gives(registered);
  });

  it('comes by hand or by post (A2-14b)', () => {
    given()
      .when({ ...register, delivery: 'POST' })
      .gives({ ...registered, complaint: { ...complaint, delivery: 'POST' } });
  });

  it('to the head of a unit of the State Corporation is registered there, for five working days (A2-14d, A2-14e, A2-14f)', () => {
    given()
      .when({ ...register, body: 'STATE_CORPORATION', by: operator })
      .gives({
        ...registered,
        complaint: {
          ...complaint,
          body: 'STATE_CORPORATION',
          unitId: operator.unitId,
          acceptedBy: { specialistId: null, name: 'Operator O.' },
        },
      });
  });

  it('about a result goes to the quality body, which registers it for fifteen working days, without an earlier one (A2-14g)', () => {
    given()
      .when({ ...register, body: 'QUALITY_BODY', by: qualityBody })
      .gives({
        ...registered,
        complaint: {
          ...complaint,
          body: 'QUALITY_BODY',
          acceptedBy: { specialistId: null, name: 'Reviewer R.' },
          dueOn: plainDate('2026-02-23'),
        },
      });
  });

  it('names the person complained of: who is named, else who decided, else who accepted (A2-14a, A2-14d)', () => {
    const [named, decidedBy, acceptedBy] = ['Named N.', 'Decider D.', 'Acceptor A.'].map((name) => ({
      specialistId: null,
      name,
    }));
    const application = { ...complaining.application, id: applicationId, kind, unitId: null, hasResult: true };
    const about = (done: object) => ({
      complaining: { ...complaining, application: { ...application, acceptedBy: null, decidedBy: null, ...done } },
    });
    const against = (complainedOf: typeof named) => ({
      ...registered,
      complaint: { ...complaint, complainedOf: complainedOf ?? null },
    });
    given()
      .when({ ...register, complainedOf: named ?? null }, about({ decidedBy, acceptedBy }))
      .gives(against(named));
    given().when(register, about({ decidedBy, acceptedBy })).gives(against(decidedBy));
    given().when(register, about({ acceptedBy })).gives(against(acceptedBy));
  });

  it('can be about no application', () => {
    given()
      .when(
        { ...register, subject: { applicationId: null, kind: 'WHEELCHAIR' } },
        { complaining: { ...complaining, application: null } },
      )
      .gives({ ...registered, complaint: { ...complaint, applicationId: null, kind: 'WHEELCHAIR' } });
  });

  it('is registered once', () => {
    given(registered).when(register).gives();
    given(registered)
      .when({ ...register, text: 'Another complaint of the same person' })
      .refused('REPEATED_DIFFERENTLY');
  });

  it('does not change in silence who is complained of, nor the service it is about', () => {
    const named = { specialistId: null, name: 'Named N.' };
    const against = { ...registered, complaint: { ...complaint, complainedOf: named } };
    for (const complainedOf of [named, null]) {
      given(against)
        .when({ ...register, complainedOf })
        .gives();
    }
    given(against)
      .when({ ...register, complainedOf: { ...named, name: 'Somebody Else' } })
      .refused('REPEATED_DIFFERENTLY');
    given(registered)
      .when({ ...register, complainedOf: named })
      .refused('REPEATED_DIFFERENTLY');

    const aboutNone = { ...register, subject: { applicationId: null, kind: 'WHEELCHAIR' as const } };
    const ofWheelchair = { ...registered, complaint: { ...complaint, applicationId: null, kind: 'WHEELCHAIR' as const } };
    given(ofWheelchair).when(aboutNone).gives();
    given(ofWheelchair)
      .when({ ...register, subject: { applicationId: null, kind: 'PERSONAL_ASSISTANT' } })
      .refused('REPEATED_DIFFERENTLY');
  });
});

describe('no complaint is registered', () => {
  const withoutApplication = { complaining: { ...complaining, application: null } };
  const ofNone = { applicationId: null, kind: 'SANATORIUM_RESORT_TREATMENT' as const };

  it('to the quality body before there is a result (A2-14g)', () => {
    const done = { acceptedBy: null, decidedBy: null };
    const application = { id: applicationId, kind, unitId: null, hasResult: false, ...done };
    given()
      .when({ ...register, body: 'QUALITY_BODY', by: qualityBody }, { complaining: { ...complaining, application } })
      .refused('RESULT_NEEDED');
    given()
      .when({ ...register, body: 'QUALITY_BODY', by: qualityBody, subject: ofNone }, withoutApplication)
      .refused('RESULT_NEEDED');
  });

  it('by an office for another one (A2-14c, A2-14e, A2-14g)', () => {
    given()
      .when({ ...register, body: 'QUALITY_BODY' })
      .refused('BODY_OF_ANOTHER_OFFICE');
    given()
      .when({ ...register, body: 'STATE_CORPORATION' })
      .refused('BODY_OF_ANOTHER_OFFICE');
    given()
      .when({ ...register, by: operator })
      .refused('BODY_OF_ANOTHER_OFFICE');
    given()
      .when({ ...register, by: stranger })
      .refused('PERSON_NOT_FOUND');
  });

  it('about an application or a person that is not there', () => {
    given().when(register, withoutApplication).refused('APPLICATION_NOT_FOUND');
    given()
      .when(register, { complaining: { ...complaining, person: null } })
      .refused('PERSON_NOT_FOUND');
  });

  it('without a text, or under the id of another', () => {
    given()
      .when({ ...register, text: ' ' })
      .refused('TEXT_NEEDED');
    given(registered)
      .when({ ...register, personId: id(applicationId) })
      .refused('COMPLAINT_ID_TAKEN');
  });
});

describe('when the working calendar changes', () => {
  const newer = { calendar: { ...calendar, version: 2, daysOff: new Set([plainDate('2026-02-04')]) } };
  const move = { type: 'MoveComplaintDue' as const, complaintId, ...monday };

  it('the open term of the answer is computed again (A2-14f)', () => {
    const moved = {
      type: 'ComplaintDueMoved' as const,
      complaintId,
      due: { dueOn: plainDate('2026-02-10'), calendarVersion: 2 },
      movedAt: monday.now,
    };
    given(registered).when(move, newer).gives(moved);
    given(registered, moved).when(move, newer).gives();
  });
});
