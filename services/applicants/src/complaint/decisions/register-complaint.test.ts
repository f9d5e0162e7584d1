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
const atUnit = {
  ...complaint,
  body: 'STATE_CORPORATION' as const,
  unitId: operator.unitId,
  acceptedBy: { specialistId: null, name: 'Operator O.' },
};

describe('a complaint', () => {
  it('is registered by the chancellery of the department: how it came, who accepted it and where the answer is given (A2-14b, A2-14c, A2-14e)', () => {
    for (const delivery of ['BY_HAND', 'POST'] as const) {
      given()
        .when({ ...register, delivery, answerPlace: ' Chancellery ' })
        .gives({ ...registered, complaint: { ...complaint, delivery } });
    }
  });

  it('is registered by the chancellery of the unit of the State Corporation (A2-14b, A2-14c, A2-14e)', () => {
    for (const delivery of ['BY_HAND', 'POST'] as const) {
      given()
        .when({ ...register, delivery, body: 'STATE_CORPORATION', by: operator })
        .gives({ ...registered, complaint: { ...atUnit, delivery } });
    }
  });

  it('to the head of the department is registered there, for five working days (A2-14a, A2-14f)', () => {
    given().when(register).gives(registered);
  });

  it('to the head of a unit of the State Corporation is registered there, for five working days (A2-14d, A2-14f)', () => {
    given()
      .when({ ...register, body: 'STATE_CORPORATION', by: operator })
      .gives({ ...registered, complaint: atUnit });
  });

  it('about a result goes to the quality body, which registers it for fifteen working days, without an earlier one (A2-14f, A2-14g)', () => {
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

  it('needs a result at the quality body only (A2-14g)', () => {
    const application = { ...complaining.application, id: applicationId, kind, unitId: null, hasResult: false };
    const undecided = { ...application, acceptedBy: null, decidedBy: null };
    given()
      .when(register, { complaining: { ...complaining, application: undecided } })
      .gives(registered);
  });

  it('names the person complained of: who is named, else who decided, else who accepted; at a unit who accepted (A2-14a, A2-14d)', () => {
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
    given().when(register, about({})).gives(against(undefined));
    const toUnit = { ...register, body: 'STATE_CORPORATION' as const, by: operator };
    const againstAtUnit = (complainedOf: typeof named) => ({
      ...registered,
      complaint: { ...atUnit, complainedOf: complainedOf ?? null },
    });
    given()
      .when({ ...toUnit, complainedOf: named ?? null }, about({ decidedBy, acceptedBy }))
      .gives(againstAtUnit(named));
    given().when(toUnit, about({ decidedBy, acceptedBy })).gives(againstAtUnit(acceptedBy));
    given().when(toUnit, about({ decidedBy })).gives(againstAtUnit(undefined));
    given()
      .when({ ...toUnit, subject: { applicationId: null, kind } }, { complaining: { ...complaining, application: null } })
      .gives({ ...registered, complaint: { ...atUnit, applicationId: null } });
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

  it('by an office for another one (A2-14a, A2-14d, A2-14g)', () => {
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

  it('without a text or the place of the answer (A2-14b, A2-14c, A2-14e)', () => {
    given()
      .when({ ...register, text: ' ' })
      .refused('TEXT_NEEDED');
    given()
      .when({ ...register, answerPlace: ' ' })
      .refused('TEXT_NEEDED');
  });

  it('under the id of another', () => {
    given(registered)
      .when({ ...register, personId: id(applicationId) })
      .refused('COMPLAINT_ID_TAKEN');
  });
});

describe('when the working calendar changes', () => {
  const newer = { calendar: { ...calendar, version: 2, daysOff: new Set([plainDate('2026-02-04')]) } };
  const move = { type: 'MoveComplaintDue' as const, complaintId, ...monday };

  it('the open term of the answer is computed again (A2-14f, A2-14g)', () => {
    const moved = (day: string) => ({
      type: 'ComplaintDueMoved' as const,
      complaintId,
      due: { dueOn: plainDate(day), calendarVersion: 2 },
      movedAt: monday.now,
    });
    const atQualityBody = { ...registered, complaint: { ...complaint, body: 'QUALITY_BODY' as const } };
    given(registered).when(move, newer).gives(moved('2026-02-10'));
    given(atQualityBody).when(move, newer).gives(moved('2026-02-24'));
    given(registered, moved('2026-02-10')).when(move, newer).gives();
    given(atQualityBody, moved('2026-02-24')).when(move, newer).gives();
  });

  it('nothing changes for a complaint that was answered (A2-14f, A2-14g)', () => {
    const answer = { text: 'It was answered.', by: complaint.acceptedBy, answeredAt: monday.now, isLate: false };
    given(registered, { type: 'ComplaintAnswered', complaintId, answer }).when(move, newer).gives();
  });
});
