import { id } from '@aleumet/domain';
import { describe, it } from 'vitest';
import {
  allAnswered,
  answered,
  applicationId,
  given,
  granted,
  monday,
  noon,
  operator,
  registered,
  specialist,
  stranger,
} from '../../../test/application-specification.ts';
import type { AcceptanceRefused, PaperCopyAttached, ServiceRefused } from '../events.ts';
import type { GrantApplication } from './grant-application.ts';

const grant: GrantApplication = { type: 'GrantApplication', applicationId, by: specialist, ...monday };
const by = { specialistId: specialist.specialistId, name: specialist.name };
const paperCopy: PaperCopyAttached = {
  type: 'PaperCopyAttached',
  applicationId,
  register: 'DISABILITY',
  copy: { documentName: 'Certificate', sheetCount: 1, certifiedBy: by, attachedAt: monday.now },
};
const refusedService: ServiceRefused = {
  type: 'ServiceRefused',
  applicationId,
  by,
  ground: 'UNRELIABLE_DATA',
  reason: 'Reason.',
  refusedAt: monday.now,
};
const notAccepted: AcceptanceRefused = {
  type: 'AcceptanceRefused',
  subject: registered.subject,
  refusal: { applicantName: 'A', faults: [], refusedBy: { specialistId: null, name: 'O', position: 'P' }, refusedAt: monday.now },
};

describe('when every register has answered', () => {
  it('the specialist of the department grants the application into the queue journal (A2-22b)', () => {
    given(registered, ...allAnswered)
      .when(grant)
      .gives(granted);
  });

  it('it is granted once', () => {
    given(registered, ...allAnswered, granted)
      .when(grant)
      .gives();
  });

  it('it is granted even after the term has passed (A2/F3-3)', () => {
    const late = noon('2026-02-17');
    given(registered, ...allAnswered)
      .when({ ...grant, ...late })
      .gives({ ...granted, grantedAt: late.now });
  });

  it('it is granted on the last day of the measure, and no longer the day after (A2-4b)', () => {
    const last = noon('2026-02-20');
    given(registered, ...allAnswered)
      .when({ ...grant, ...last })
      .gives({ ...granted, grantedAt: last.now });
    given(registered, ...allAnswered)
      .when({ ...grant, ...noon('2026-02-21') })
      .refused('MEASURE_ENDED', { validTo: '2026-02-20' });
  });

  it('another department learns nothing of it', () => {
    given(registered, ...allAnswered)
      .when({ ...grant, by: stranger })
      .refused('APPLICATION_NOT_FOUND');
  });
});

describe('when an answer is missing', () => {
  it('an open question bars the decision (A2-7a, A2-7b)', () => {
    given(registered, ...allAnswered.slice(1))
      .when(grant)
      .refused('REGISTER_ANSWER_PENDING', { register: 'IDENTITY_DOCUMENT' });
  });

  it('an open question with a certified copy does not (A2-7a, A2-7b)', () => {
    const others = allAnswered.filter(({ register }) => register !== 'DISABILITY');
    given(registered, ...others, paperCopy)
      .when(grant)
      .gives(granted);
  });

  it('a register without data asks for a paper copy, and a certified one is enough (A2-7a, A2-7b)', () => {
    const answers = allAnswered.map((one) => (one.register === 'DISABILITY' ? answered('DISABILITY', false) : one));
    given(registered, ...answers)
      .when(grant)
      .refused('PAPER_COPY_NEEDED', { register: 'DISABILITY' });
    given(registered, ...answers, paperCopy)
      .when(grant)
      .gives(granted);
  });
});

describe('when there is nothing to grant', () => {
  it('a refused service stays refused', () => {
    given(registered, ...allAnswered, refusedService)
      .when(grant)
      .refused('APPLICATION_DECIDED');
  });

  it('a package that was not accepted cannot be granted (A2-9)', () => {
    given(notAccepted).when(grant).refused('APPLICATION_NOT_ACCEPTED');
  });

  it('the State Corporation decides nothing, so its unit is no department', () => {
    given(registered)
      .when({ ...grant, by: { ...specialist, departmentId: id(operator.unitId) } })
      .refused('APPLICATION_NOT_FOUND');
  });
});
