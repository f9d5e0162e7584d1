import { describe, it } from 'vitest';
import { id, plainDate } from '@aleumet/domain';
import {
  monday,
  noon,
  operator,
  otherOperator,
  qualityBody,
  specialist,
  stranger,
} from '../../../test/application-specification.ts';
import { complaintId, given, registered } from '../../../test/complaint-specification.ts';
import type { ComplaintAnswered, ComplaintRegistered } from '../complaint.ts';
import type { AnswerComplaint } from './answer-complaint.ts';

const OTHER_SPECIALIST = '0190b000-0000-7000-8000-0000000000aa';
const answer: AnswerComplaint = { type: 'AnswerComplaint', complaintId, text: ' It was answered. ', by: specialist, ...monday };
const answered = (day: string, isLate: boolean): ComplaintAnswered => ({
  type: 'ComplaintAnswered',
  complaintId,
  answer: {
    text: 'It was answered.',
    by: { specialistId: specialist.specialistId, name: specialist.name },
    answeredAt: noon(day).now,
    isLate,
  },
});

const atQualityBody: ComplaintRegistered = {
  ...registered,
  complaint: { ...registered.complaint, body: 'QUALITY_BODY', dueOn: plainDate('2026-02-23') },
};
const byReviewer = (day: string, isLate: boolean): ComplaintAnswered => ({
  ...answered(day, isLate),
  answer: { ...answered(day, isLate).answer, by: { specialistId: null, name: 'Reviewer R.' } },
});

describe('the answer to a complaint', () => {
  it('is in time on the fifth working day, at the quality body on the fifteenth (A2-14f, A2-14g)', () => {
    given(registered)
      .when({ ...answer, ...noon('2026-02-09') })
      .gives(answered('2026-02-09', false));
    given(atQualityBody)
      .when({ ...answer, by: qualityBody, ...noon('2026-02-23') })
      .gives(byReviewer('2026-02-23', false));
  });

  it('is late the day after, and is given all the same (A2-14f, A2-14g)', () => {
    given(registered)
      .when({ ...answer, ...noon('2026-02-10') })
      .gives(answered('2026-02-10', true));
    given(atQualityBody)
      .when({ ...answer, by: qualityBody, ...noon('2026-02-24') })
      .gives(byReviewer('2026-02-24', true));
  });

  it('is given once', () => {
    given(registered, answered('2026-02-09', false)).when(answer).gives();
    given(registered, answered('2026-02-09', false))
      .when({ ...answer, text: 'Another.' })
      .refused('COMPLAINT_ANSWERED');
  });

  it('says something', () => {
    given(registered)
      .when({ ...answer, text: ' ' })
      .refused('TEXT_NEEDED');
  });

  it('is given by the body that considers it, the department or the unit complained of (A2-14a, A2-14d)', () => {
    const { complaint } = registered;
    const atCorporation = {
      ...registered,
      complaint: { ...complaint, body: 'STATE_CORPORATION' as const, unitId: operator.unitId },
    };
    const byOperator = { ...answered('2026-02-02', false).answer, by: { specialistId: null, name: 'Operator O.' } };
    given(atCorporation)
      .when({ ...answer, by: operator })
      .gives({ ...answered('2026-02-02', false), answer: byOperator });
    given(atCorporation)
      .when({ ...answer, by: otherOperator })
      .refused('COMPLAINT_NOT_FOUND');
    given(atCorporation).when(answer).refused('COMPLAINT_NOT_FOUND');
    given(registered)
      .when({ ...answer, by: stranger })
      .refused('COMPLAINT_NOT_FOUND');
    given().when(answer).refused('COMPLAINT_NOT_FOUND');
  });

  it('is given by the quality body where it is addressed, and not by the department complained of (A2-14g)', () => {
    given(atQualityBody).when(answer).refused('COMPLAINT_NOT_FOUND');
    given(atQualityBody)
      .when({ ...answer, by: qualityBody })
      .gives(byReviewer('2026-02-02', false));
    given(registered)
      .when({ ...answer, by: qualityBody })
      .refused('COMPLAINT_NOT_FOUND');
  });

  it('is never given by the person complained of, but by a colleague (A2-14a, A2-14d)', () => {
    const against = (complainedOf: { specialistId: typeof specialist.specialistId | null; name: string }) => ({
      ...registered,
      complaint: { ...registered.complaint, complainedOf },
    });
    const { specialistId, name } = specialist;
    for (const complainedOf of [
      { specialistId, name: 'As the applicant wrote it' },
      { specialistId: null, name: ` ${name.toUpperCase()} ` },
      { specialistId: id<'SpecialistId'>(OTHER_SPECIALIST), name },
    ]) {
      given(against(complainedOf)).when(answer).refused('COMPLAINED_OF_CANNOT_ANSWER');
    }
    const colleague = { ...specialist, specialistId: id<'SpecialistId'>(OTHER_SPECIALIST), name: 'Colleague C.' };
    const byColleague = {
      ...answered('2026-02-02', false).answer,
      by: { specialistId: colleague.specialistId, name: 'Colleague C.' },
    };
    given(against({ specialistId, name }))
      .when({ ...answer, by: colleague })
      .gives({ ...answered('2026-02-02', false), answer: byColleague });
  });
});
