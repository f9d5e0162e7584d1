import { describe, it } from 'vitest';
import {
  allAnswered,
  applicationId,
  given,
  granted,
  monday,
  readyForCorporation,
  registered,
  registeredAtCorporation,
  specialist,
  stranger,
} from '../../../test/application-specification.ts';
import type { ResultReady, ServiceRefused } from '../events.ts';
import type { RefuseService } from './refuse-service.ts';

const refusal: RefuseService = {
  type: 'RefuseService',
  applicationId,
  ground: 'UNRELIABLE_DATA',
  reason: '  The certificate is forged.  ',
  by: specialist,
  ...monday,
};
const by = { specialistId: specialist.specialistId, name: specialist.name };
const refused: ServiceRefused = {
  type: 'ServiceRefused',
  applicationId,
  by,
  ground: 'UNRELIABLE_DATA',
  reason: 'The certificate is forged.',
  refusedAt: monday.now,
};
const ready: ResultReady = {
  type: 'ResultReady',
  applicationId,
  result: { readyAt: monday.now, queueNo: null, entryId: null, handOverBy: null },
};

describe('a ground of row 9', () => {
  it('leads to a reasoned refusal, which is the result (A2/F3-9)', () => {
    given(registered).when(refusal).gives(refused, ready);
  });

  it('can be that the requirements are not met (A2/F3-9)', () => {
    given(registered)
      .when({ ...refusal, ground: 'REQUIREMENTS_NOT_MET' })
      .gives({ ...refused, ground: 'REQUIREMENTS_NOT_MET' }, ready);
  });

  it('gives the State Corporation its result a day before the term ends (A2-11a, A2/F3-9)', () => {
    const { handOverBy } = readyForCorporation.result;
    given(registeredAtCorporation)
      .when(refusal)
      .gives(refused, { ...ready, result: { ...ready.result, handOverBy } });
  });

  it('needs a reason in words (A2/F3-9)', () => {
    given(registered)
      .when({ ...refusal, reason: ' ' })
      .refused('REASON_NEEDED');
  });

  it('refuses once (A2/F3-9)', () => {
    given(registered, refused, ready).when(refusal).gives();
    given(registered, refused, ready)
      .when({ ...refusal, reason: 'Another reason' })
      .refused('REPEATED_DIFFERENTLY');
    given(registered, refused, ready)
      .when({ ...refusal, ground: 'REQUIREMENTS_NOT_MET' })
      .refused('REPEATED_DIFFERENTLY');
  });

  it('is too late after the positive decision (A2/F3-9)', () => {
    given(registered, ...allAnswered, granted)
      .when(refusal)
      .refused('APPLICATION_DECIDED');
  });

  it('is not for another department to find (A2/F3-9)', () => {
    given(registered)
      .when({ ...refusal, by: stranger })
      .refused('APPLICATION_NOT_FOUND');
  });

  it('is looked for only in what was accepted (A2-9, A2/F3-9)', () => {
    const refusedBy = { specialistId: null, name: 'O', position: 'P' };
    given({
      type: 'AcceptanceRefused',
      subject: registered.subject,
      refusal: { applicantName: 'A', faults: [], refusedBy, refusedAt: monday.now },
    })
      .when(refusal)
      .refused('APPLICATION_NOT_ACCEPTED');
  });
});
